// An area as a workbook of plain values: its municipalities, their promises, and what is held against each other.
import type { Area, AreaSource } from "../../domain/area/area";
import type { Language } from "../../domain/book/book";
import { ORDER_OF_COUNTS } from "../../domain/summary/summary";
import { judgementWords, needLine, statusWord } from "../../i18n/sentences/judgement";
import { areaWords } from "../../i18n/words";
import { comparedFigure, comparedName, sumText } from "../../report/area/comparison-table";
import type { NotRead } from "../../report/area/compose-area";
import { BETWEEN_WORDS, PROMISE_FIELDS, type PromiseField, type PromiseRow, tidyPromises } from "../tidy/promise-table";
import { type PlainTab, plainWorkbook } from "../xlsx/edit/plain-workbook";

function municipalityTab({ sources, asOf }: Area, language: Language): PlainTab {
  const { sheets, columns } = areaWords(language);
  const { statuses } = judgementWords(language);
  const { file, municipality, policeArea, from, to, promises, setAside, unread, issues } = columns;
  const headers = [file, municipality, policeArea, from, to, columns.asOf, promises];
  const rowOf = ({ file: name, member }: AreaSource) => {
    const { counts, period } = member;
    const numberOf = (status: (typeof ORDER_OF_COUNTS)[number]) =>
      counts.find((one) => one.status === status)?.count ?? 0;
    const all = counts.reduce((sum, { count }) => sum + count, member.unreadable.length);
    return [
      ...[name, member.municipality, member.policeArea, period?.from ?? "", period?.to ?? "", asOf, all],
      ...ORDER_OF_COUNTS.map(numberOf),
      ...[member.setAside, member.unreadable.length, member.issues],
    ];
  };
  return {
    name: sheets.municipalities,
    headers: [...headers, ...ORDER_OF_COUNTS.map((status) => statuses[status]), setAside, unread, issues],
    rows: sources.map(rowOf),
  };
}

/** What a reader has use for of a promise's columns. */
const SHOWN = [
  ...(["file", "municipality", "police_area", "as_of", "commitment", "part_of", "text", "kind"] as const),
  ...(["activity_types", "per", "unit", "period_from", "period_to", "status", "counted", "target"] as const),
  ...(["progress", "average_to_date", "rate_needed", "next_due", "needed", "needed_by", "late_by"] as const),
] satisfies readonly PromiseField[];

function shownValue(column: (typeof SHOWN)[number], row: PromiseRow, language: Language): string | number {
  if (column === "status")
    return row.judgement ? statusWord(row.judgement, language) : judgementWords(language).notAssessed;
  const value = PROMISE_FIELDS[column].valueOf(row);
  return typeof value === "string" ? value.replaceAll(BETWEEN_WORDS, ", ") : value;
}

function promiseTab({ sources, asOf }: Area, language: Language): PlainTab {
  const { sheets, columns } = areaWords(language);
  const rows = sources.flatMap(({ file, member }) => {
    const { municipality, policeArea, promises, unreadable } = member;
    const judgements = promises.map(({ judgement }) => judgement);
    return tidyPromises({ file, municipality, policeArea, asOf }, judgements, unreadable);
  });
  return {
    name: sheets.promises,
    headers: [...SHOWN.map((column) => columns.promise[column]), columns.needText],
    rows: rows.map((row) => [
      ...SHOWN.map((column) => shownValue(column, row, language)),
      row.judgement ? needLine(row.judgement, language) : "",
    ]),
  };
}

function comparisonTab({ comparisons }: Area, language: Language): PlainTab {
  const { sheets, columns, comparisonColumns } = areaWords(language);
  const { commitment, period_from, period_to } = columns.promise;
  return {
    name: sheets.comparisons,
    headers: [comparisonColumns.promise, columns.municipality, commitment, period_from, period_to, columns.figure],
    rows: comparisons.flatMap((comparison) => {
      const name = comparedName(comparison, language);
      return [
        ...comparison.promises.map(({ member, judgement }) => {
          const { id, period } = judgement.commitment;
          return [name, member.municipality, id, period.from, period.to, comparedFigure(judgement, language)];
        }),
        ...comparison.sums.map((sum) => [
          name,
          comparisonColumns.together,
          "",
          sum.period.from,
          sum.period.to,
          sumText(comparison, sum, language),
        ]),
      ];
    }),
  };
}

/** The bytes of an .xlsx. The same area gives the same bytes. */
export function areaWorkbook(area: Area, notRead: readonly NotRead[], language: Language): Uint8Array {
  const { sheets, columns } = areaWords(language);
  const left: PlainTab = {
    name: sheets.notRead,
    headers: [columns.file, columns.why],
    rows: notRead.map(({ file, line }) => [file, line]),
  };
  const tabs = [municipalityTab(area, language), promiseTab(area, language), comparisonTab(area, language)];
  return plainWorkbook(notRead.length > 0 ? [...tabs, left] : tabs, `${area.asOf}T00:00:00Z`);
}
