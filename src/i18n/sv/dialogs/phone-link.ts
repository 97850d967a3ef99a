// Words of the dialog Logga från mobilen, in Swedish, which the other languages are translated from.

export const phoneLink = {
  heading: "Logga från mobilen",
  scan: "Rikta mobilens kamera mot rutan, eller skicka länken till dem som loggar.",
  picture: (url: string) => `QR-kod med länken ${url}`,
  link: "Länk",
  copy: "Kopiera länken",
  copied: "Länken är kopierad.",
  copyFailed: "Länken är markerad. Kopiera den med Ctrl+C.",
  rights: "Den fungerar för den som får redigera arket. Den som bara får läsa ser en rad om det och inget annat.",
  home: "På hemskärmen",
  iphone: "iPhone: öppna länken i Safari, tryck på dela och välj Lägg till på hemskärmen.",
  android: "Android: öppna länken i Chrome, tryck på de tre prickarna och välj Lägg till på startskärmen.",
  computer: "Skrivbordet finns bara på den här datorn, så mobilen når det inte. Här ser du hur sidan ser ut.",
  open: "Öppna sidan",
  trial: "Det här är en provlänk. Gör en fast länk innan ni delar ut den:",
  none: "Arket har ingen sida för mobilen än. Så gör den som har installerat tillägget:",
  deploy: "Med clasp: npm run deploy -- --webb",
  editor:
    "Utan clasp: Tillägg → Apps Script → Implementera → Ny implementering → Webbapp. Kör som: den som använder webbappen. Åtkomst: alla i organisationen. Kopiera länken som visas.",
};

export type PhoneLinkWords = typeof phoneLink;
