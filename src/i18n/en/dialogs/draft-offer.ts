// Words about what was typed in a dialog that closed before it was saved, in English.
import type { DraftOfferWords } from "../../sv/dialogs/draft-offer";

export const draftOffer: DraftOfferWords = {
  offer: "You wrote something here that wasn't saved. It is still here.",
  resume: "Go on with it",
  drop: "Throw it away",
  atRisk: "Don't close the dialog before you have saved. The browser can't keep what you write here.",
};
