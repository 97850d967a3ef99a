// An area as a workbook of plain values: its municipalities, their promises, and what is held against each other.
import type { Area, AreaSource } from "../../domain/area/area";
import type { Language } from "../../domain/book/book";
import { ORDER_OF_COUNTS } from "../../domain/summary/summary";
import { judgementWords, needLine, statusWord } from "../../i18n/sentences/judgement";
import { areaWords } from "../../i18n/words";
import { comparedFigure, comparedName, sumText } from "../../report/area/comparison-table";
import type { NotRead } from "../../report/area/compose-area";
import { type PlainTab, plainWorkbook } from "../xlsx/edit/plain-workbook";
import { PROMISE_COLUMNS, type PromiseColumn, promiseRows } from "./promise-rows";

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

function promiseTab(area: Area, language: Language): PlainTab {
  const { sheets, columns } = areaWords(language);
  const judgements = area.sources.flatMap(({ member }) => member.promises.map(({ judgement }) => judgement));
  const shown = PROMISE_COLUMNS.filter((column) => column !== "reason" && column !== "joint_status");
  const headers: Record<PromiseColumn, string> = columns.promise;
  return {
    name: sheets.promises,
    headers: [...shown.map((column) => headers[column]), columns.needText],
    rows: promiseRows(area).map((row, at) => {
      const judgement = judgements[at];
      const values = shown.map((column) =>
        column === "status" && judgement ? statusWord(judgement, language) : row[column],
      );
      return [...values, judgement ? needLine(judgement, language) : ""];
    }),
  };
}

function comparisonTab({ comparisons }: Area, language: Language): PlainTab {
  const { sheets, columns, comparisonColumns } = areaWords(language);
  const { commitment, from, to } = columns.promise;
  return {
    name: sheets.comparisons,
    headers: [comparisonColumns.promise, columns.municipality, commitment, from, to, columns.figure],
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
