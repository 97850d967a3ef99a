// What Ändringslogg tells of the promises' rules. Nothing else of the log is read.
import { NAMES_TOLD, type RuleEdit, VALUES_TOLD } from "../../domain/book/rule-edit";
import { foldOf } from "../../domain/book/words";
import { INTERVALS } from "../../domain/calendar/periods";
import { parsePlainDate } from "../../domain/calendar/plain-date";
import { textOf } from "../cells/cell-text";
import { cellAt, type Tab } from "../cells/tab";
import { type CHANGE_LOG, COMMITMENTS } from "../schema/tabs";

const FIELD_OF = new Map(
  [...VALUES_TOLD, ...NAMES_TOLD].map((field) => [foldOf(COMMITMENTS.columns[field].header), field]),
);

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const isInterval = (text: string) => INTERVALS.some((interval) => foldOf(interval) === foldOf(text));
const isDay = (text: string) => parsePlainDate(text) !== null;
const IS_VALUE: Readonly<Partial<Record<RuleEdit["field"], (text: string) => boolean>>> = {
  target: (text) => NUMBER.test(text),
  interval: isInterval,
  from: isDay,
  to: isDay,
};

/** The changes in the order of the log. A line that names no field of a promise, no day or no value is none. */
export function decodeRuleEdits(tab: Tab<typeof CHANGE_LOG> | undefined): RuleEdit[] {
  if (tab === undefined) return [];
  const { columns } = tab;
  return tab.rows.slice(1).flatMap((_, index): RuleEdit[] => {
    const cell = (field: keyof typeof columns) => textOf(cellAt(tab, index + 1, columns[field])).trim();
    if (foldOf(cell("tab")) !== foldOf(COMMITMENTS.name)) return [];
    const field = FIELD_OF.get(foldOf(cell("field")));
    const day = parsePlainDate(cell("time").slice(0, 10));
    if (field === undefined || day === null) return [];
    const [before, after] = [cell("before"), cell("after")];
    const isValue = IS_VALUE[field] ?? (() => true);
    const areValues = [before, after].every((text) => text === "" || isValue(text));
    return areValues ? [{ commitment: cell("row"), field, day, before, after }] : [];
  });
}
