// Words for a call to the server that failed, in Swedish, which the other languages are translated from.

/** By what was not allowed: `Permission` in contract. */
const LOST: Readonly<Record<string, string>> = {
  sheet: "läsa och skriva i arket, så inget i menyn fungerar",
  pages: "visa sidor i arket, så sidopanelen och dialogerna kan inte öppnas",
  drive: "spara filer i din Drive, så inget Google-dokument kan skapas. Ladda ned som Word i stället",
};

export const callErrors = {
  inputInvalid: (fields: string) => `Uppgifterna togs inte emot (${fields}).`,
  busy: "Någon annan skriver i arket just nu. Vänta en stund och försök igen.",
  workbookIncomplete: (detail: string) => `Något saknas i arbetsboken: ${detail}. Välj Kom igång i menyn.`,
  notGranted: (what: string) =>
    `Du har inte låtit tillägget ${LOST[what] ?? "göra det här"}. Vill du ändra det: ta bort tillägget på myaccount.google.com/connections och välj i menyn igen. Då frågar Google på nytt.`,
  protected: (tabs: string) =>
    `Du får inte ändra överallt i ${tabs}, för där är något skyddat. Den som äger arket kan släppa in dig: Data → Skydda kalkylark och intervall.`,
  tooLarge:
    "Det är för mycket att skicka på en gång, mer än 8 MB. Ett dokument kan du ladda ned som Word. Är arbetsboken så stor: lägg äldre perioder i ett eget kalkylark.",
  readOnly:
    "Du får inte skriva i det här arket, så du kan inte logga här. Be den som äger arket om rätt att redigera det.",
  refused: (detail: string) => `Det blev ett nej eller inget svar: ${detail}`,
  driveOff:
    "Drive är inte påslaget för arket. Den som äger arket väljer Tillägg → Apps Script, trycker på plus vid Tjänster, väljer Drive API och Lägg till. Försök sedan igen.",
  unexpected: (detail: string) => `Något gick fel: ${detail}`,
  severalAccounts:
    "Du är inloggad med flera Google-konton. Öppna arket i ett privat fönster med bara det konto som har arket.",
  noDetail: "inget mer är känt",
};

export type CallErrorWords = typeof callErrors;
