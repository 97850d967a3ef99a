// What was typed when the dialog last closed, to go on with or to throw away; and the word of warning where nothing is kept.
import { draftOffer as offerEn } from "../../../i18n/en/dialogs/draft-offer";
import { draftOffer as offerSv } from "../../../i18n/sv/dialogs/draft-offer";
import { useWords } from "../words";

const useOfferWords = () => useWords({ sv: offerSv, en: offerEn }).words;

/** As much of the text as tells which it was. */
const EXCERPT = 120;

interface DraftOfferProps {
  /** What was typed, or what it was about. */
  readonly text: string;
  onResume(): void;
  onDrop(): void;
}

export function DraftOffer({ text, onResume, onDrop }: DraftOfferProps) {
  const words = useOfferWords();
  const line = text.trim().replace(/\s+/g, " ");
  return (
    <section class="notice tone-blue" role="status">
      <p>{words.offer}</p>
      <p>
        <q>{line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line}</q>
      </p>
      <p class="notice-buttons">
        <button type="button" class="main" onClick={onResume} ref={(button) => button?.focus()}>
          {words.resume}
        </button>{" "}
        <button type="button" class="plain" onClick={onDrop}>
          {words.drop}
        </button>
      </p>
    </section>
  );
}

export function DraftAtRisk({ isAtRisk }: { readonly isAtRisk: boolean }) {
  const words = useOfferWords();
  return isAtRisk ? (
    <p class="notice tone-amber" role="status">
      {words.atRisk}
    </p>
  ) : null;
}
