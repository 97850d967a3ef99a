// A status as people see it: its sign, word and colour.
import type { Status } from "../../../domain/judging/judgement";
import { STATUS_LOOK } from "../../../i18n/format/status-look";

export function StatusTag({ status, word }: { readonly status: Status; readonly word: string }) {
  const { sign, tone } = STATUS_LOOK[status];
  return (
    <span class={`tag tone-${tone}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
