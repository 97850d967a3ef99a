// A thin bar that shows how much of the target is reached, with a mark for today in the promise's period.

import { daysBetween } from "../../domain/calendar/plain-date";
import { type Judgement, shownStatus } from "../../domain/judging/judgement";
import { formatShare } from "../../i18n/format/figures";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { useWording } from "../activity/words";

/** How much of the period has passed: 0 before it, 1 after it. */
function shareOfTimeGone({ commitment: { period }, asOf }: Judgement): number {
  const length = daysBetween(period.from, period.to) + 1;
  return Math.min(1, Math.max(0, daysBetween(period.from, asOf) / length));
}

export function YearBar({ judgement }: { readonly judgement: Judgement }) {
  const { language, words } = useWording();
  const { progress } = judgement;
  const gone = shareOfTimeGone(judgement);
  const label = words.standing.bar(formatShare(progress, language), formatShare(gone, language));
  const { tone } = STATUS_LOOK[shownStatus(judgement)];
  return (
    <svg class={`year-bar tone-${tone}`} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="track" x="0" y="3" width="100" height="4" />
      <rect class="reached" x="0" y="3" width={progress * 100} height="4" />
      <rect class="now" x={Math.min(gone * 100, 99.3)} y="0" width="0.7" height="10" />
    </svg>
  );
}
