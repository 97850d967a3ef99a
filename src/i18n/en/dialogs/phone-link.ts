// Words of the dialog Logga från mobilen, in English.
import type { PhoneLinkWords } from "../../sv/dialogs/phone-link";

export const phoneLink: PhoneLinkWords = {
  heading: "Log from the phone",
  scan: "Point the phone's camera at the square, or send the link to those who log.",
  picture: (url) => `QR code with the link ${url}`,
  link: "Link",
  copy: "Copy the link",
  copied: "The link is copied.",
  copyFailed: "The link is selected. Copy it with Ctrl+C.",
  rights: "It works for whoever may edit the sheet. Whoever may only read sees a line about that and nothing else.",
  home: "On the home screen",
  iphone: "iPhone: open the link in Safari, tap the share button and choose Add to Home Screen.",
  android: "Android: open the link in Chrome, tap the three dots and choose Add to Home screen.",
  computer: "The desk is on this computer alone, so the phone can't reach it. Here you see what the page looks like.",
  open: "Open the page",
  trial: "This is a trial link. Make a lasting one before you hand it out:",
  none: "The sheet has no page for the phone yet. This is how whoever has installed the add-on makes one:",
  deploy: "With clasp: npm run deploy -- --webb",
  editor:
    "Without clasp: Extensions → Apps Script → Deploy → New deployment → Web app. Execute as: User accessing the web app. Who has access: anyone in the organisation. Copy the link that is shown.",
};
