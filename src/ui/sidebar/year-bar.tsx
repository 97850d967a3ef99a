// A thin bar that shows how much of the target is reached, with a mark where it should be today.
import type { Settings } from "../../domain/book/book";
import { expectedShare } from "../../domain/judging/explained/expected-share";
import { type Judgement, shownStatus } from "../../domain/judging/judgement";
import { formatShare } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { useWording } from "../activity/words";

interface YearBarProps {
  readonly judgement: Judgement;
  readonly settings: Pick<Settings, "excludedWeeks">;
}

/** The mark is as wide as this, of a bar of 100. */
const MARK = 0.7;

export function YearBar({ judgement, settings }: YearBarProps) {
  const { language, words } = useWording();
  const { progress } = judgement;
  const expected = expectedShare(judgement, settings.excludedWeeks);
  const asked = expected === null ? null : formatShare(expected, language);
  const label = words.standing.bar(formatShare(progress, language), asked);
  const { tone } = STATUS_LOOK[shownStatus(judgement)];
  return (
    <svg class={`year-bar tone-${tone}`} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      <rect class="track" x="0" y="3" width="100" height="4" />
      <rect class="reached" x="0" y="3" width={progress * 100} height="4" />
      {expected !== null && (
        <rect class="now" x={Math.min(expected * 100, 100 - MARK)} y="0" width={MARK} height="10" />
      )}
    </svg>
  );
}
