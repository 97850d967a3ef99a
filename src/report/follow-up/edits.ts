// How a promise was changed after its period had begun, so that its result is read for what it is.
import { NAMES_TOLD, type NamedField, type RuleEdit } from "../../domain/book/rule-edit";
import { foldOf } from "../../domain/book/words";
import { INTERVALS } from "../../domain/calendar/periods";
import { parsePlainDate } from "../../domain/calendar/plain-date";
import type { PromiseReport } from "../../domain/follow-up/model";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { named, type ParagraphBlock } from "../blocks/blocks";
import { listText, sentences, type Wording } from "../blocks/wording";

const isNamed = (field: RuleEdit["field"]): field is NamedField => NAMES_TOLD.some((name) => name === field);

function intervalText(text: string, { judging }: Wording): string {
  const interval = INTERVALS.find((one) => foldOf(one) === foldOf(text));
  return interval ? judging.perUnit[interval] : text;
}

function valueText(text: string, { language }: Wording): string {
  const day = parsePlainDate(text);
  if (day !== null) return formatDate(day, language);
  return text === "" ? "" : formatNumber(Number(text.replace(",", ".")), language);
}

/** "Målet ändrades den 3 maj 2022 från 3 till 2."; of what may hold any text only that it was changed. */
function editText({ field, day, before, after }: RuleEdit, wording: Wording): string {
  const { edited } = wording.words;
  const on = formatDate(day, wording.language);
  if (field === "interval") return edited.interval(on, intervalText(before, wording), intervalText(after, wording));
  return isNamed(field) ? "" : edited.value(field, on, valueText(before, wording), valueText(after, wording));
}

/** A paragraph of the changes by day; nothing where the promise is as it was when its period began. */
export function editBlocks({ edits }: PromiseReport, wording: Wording): ParagraphBlock[] {
  if (edits.length === 0) return [];
  const { edited } = wording.words;
  const days = [...new Set(edits.map(({ day }) => day))];
  const told = days.flatMap((day) => {
    const made = edits.filter((edit) => edit.day === day);
    const names = made.flatMap(({ field }) => (isNamed(field) ? [edited.fields[field]] : []));
    const others = names.length > 0 && edited.names(formatDate(day, wording.language), listText(names, wording));
    return [...made.map((edit) => editText(edit, wording)), others];
  });
  return [named(edited.name, sentences(...told))];
}
