// Words about what was typed in a dialog that closed before it was saved, in Swedish.
export const draftOffer = {
  offer: "Du skrev något här som inte blev sparat. Det är kvar.",
  resume: "Fortsätt med det",
  drop: "Kasta det",
  atRisk: "Stäng inte rutan innan du har sparat. Webbläsaren kan inte behålla det du skriver här.",
};

export type DraftOfferWords = typeof draftOffer;
