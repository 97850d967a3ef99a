// Words of the menu and of its messages. They are always Swedish, because the menu is built before the add-on may read
// the language in a cell: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle

import { callErrors } from "./call-errors";

export const menu = {
  title: "Medborgarlöften",
  openSidebar: "Öppna sidopanelen",
  phoneLink: "Logga från mobilen",
  updateSummary: "Uppdatera sammanställningen",
  createFollowUp: "Skapa uppföljning",
  plan: "Handlingsplan och kommunikation",
  statusReport: "Lägesrapport",
  council: "Sida till fullmäktige",
  area: "Lägen från kommunerna",
  readIn: "Läs in aktiviteter",
  forms: "Läs in från formulär",
  logList: "Logglista att skriva ut",
  checkWorkbook: "Kontrollera arbetsboken",
  getStarted: "Kom igång",
  newPeriod: "Ny period",
  review: "Granska en löftestext",
  newPromise: "Nytt löfte",
  changePromise: "Ändra löfte",
  selfTest: "Självtest",
  phoneTitle: "Medborgarlöften",
  sidebarTitle: "Medborgarlöften",
  followUpTitle: "Skapa uppföljning",
  importTitle: "Läs in aktiviteter",
  checkTitle: "Kontrollera arbetsboken",
  summaryUpdated: "Sammanställningen är uppdaterad.",
  busy: "Någon annan skriver i arket just nu. Vänta en stund och försök igen.",
  notGranted: callErrors.notGranted,
  protected: callErrors.protected,
  readOnly: callErrors.readOnly,
  noSheetOnWeb: (detail: string) =>
    `Google lät inte sidan nå arket. Logga i arket på en dator så länge, och visa den här raden för den som har installerat tillägget: ${detail}`,
  failed: (detail: string) => `Det gick inte. ${detail}`,
  notSetUp: "Flikarna finns inte än. Välj Kom igång i menyn Medborgarlöften först.",
  sheetSettings: (locale: string, timeZone: string) =>
    `Arket är inställt på ${locale} och ${timeZone}. Då kan 4/3 bli den 3 april. Ska arket ställas om till Sverige?`,
};
