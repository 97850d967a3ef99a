// Words for a call to the server that failed, in Swedish, which the other languages are translated from.

export const callErrors = {
  inputInvalid: (fields: string) => `Uppgifterna togs inte emot (${fields}).`,
  busy: "Någon annan skriver i arket just nu. Vänta en stund och försök igen.",
  workbookIncomplete: (detail: string) => `Något saknas i arbetsboken: ${detail}. Välj Kom igång i menyn.`,
  protected: (tabs: string) =>
    `Du får inte ändra överallt i ${tabs}, för där är något skyddat. Den som äger arket kan släppa in dig: Data → Skydda kalkylark och intervall.`,
  refused: (detail: string) => `Det blev ett nej eller inget svar: ${detail}`,
  driveOff:
    "Drive är inte påslaget för arket. Den som äger arket väljer Tillägg → Apps Script, trycker på plus vid Tjänster, väljer Drive API och Lägg till. Försök sedan igen.",
  unexpected: (detail: string) => `Något gick fel: ${detail}`,
  severalAccounts:
    "Du är inloggad med flera Google-konton. Öppna arket i ett privat fönster med bara det konto som har arket.",
  noDetail: "inget mer är känt",
};

export type CallErrorWords = typeof callErrors;
