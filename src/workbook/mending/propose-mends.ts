// Proposes mends that lose nothing people typed, each with what the cell says and what it would say.
import type { Book } from "../../domain/book/book";
import { likelyNumber } from "../../domain/book/likely-number";
import { nearForm } from "../../domain/book/near-word";
import type { RowIssue } from "../../domain/book/row-issue";
import { readTypedNumber } from "../../domain/book/typed-number";
import { foldOf, wordOf } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { likelyDay } from "../../domain/calendar/serial-day";
import type { Mend } from "../../domain/checks/findings";
import { meaningOf } from "../cells/cell-meaning";
import { textOf } from "../cells/cell-text";
import { locate } from "../cells/locate-columns";
import { numberOf, placeOf } from "../cells/place-number";
import { findTab, schemaOf, type Tabs } from "../cells/tab";
import { type Column, columnsFromStart, type TabSchema } from "../schema/column";
import type { RawTab } from "../schema/raw-tab";
import { TABS } from "../schema/tabs";
import { tidyDate } from "../upkeep/tidy-date";
import { lostHeaders } from "./lost-headers";

type Proposal = Omit<Mend, "id">;

/** Gives the mend an ID made of all it says, so that a cell that changes gets a mend with another ID. */
function named(place: Proposal): Mend {
  const { kind, tab, row, column, before, after } = place;
  return { id: JSON.stringify([kind, tab, row, column, before, after]), ...place };
}

/** The words a column may hold: those of Listor, and those that promises use. */
function wordsFor({ list, choices }: Column, { lists, commitments }: Book): readonly string[] {
  if (choices !== undefined) return choices;
  if (list === undefined) return [];
  const promised = commitments.flatMap((commitment): readonly string[] => {
    if (list === "parties") return commitment.requiredParties;
    return list === "channels" ? [] : commitment[list];
  });
  return [...new Set([...lists[list], ...promised])];
}

/** The cell with every misspelt word put right; null when one of the words is near to none or to several. */
function spelt(cell: string, words: readonly string[], isList: boolean): string | null {
  const known = new Set(words.map(foldOf));
  const parts = (isList ? cell.split(",") : [cell]).map((part) => {
    if (wordOf(part) === "" || known.has(foldOf(part))) return part.trim();
    return nearForm(part, words);
  });
  return parts.includes(null) ? null : parts.join(", ");
}

/** The one tab of people's own that has more than half of the schema's headers: the tab under another name. */
function renamedTab(schema: TabSchema, { others }: Tabs): RawTab | undefined {
  const sought = columnsFromStart(schema);
  const fitting = others.filter(({ rows }) => {
    const { missing } = locate(schema, rows[0] ?? []);
    const missed = sought.filter((column) => missing.some((field) => schema.columns[field] === column));
    return missed.length < sought.length / 2;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function mendTab({ tab }: RowIssue, tabs: Tabs): Proposal[] {
  const schema = schemaOf(tab);
  const before = (schema && renamedTab(schema, tabs)?.name) ?? "";
  return [{ kind: "tab", tab, row: null, column: null, header: "", before, after: before === "" ? "" : tab }];
}

/** The mend of a cell that can't be read; none where people must decide. */
function mendCell(issue: RowIssue, tabs: Tabs, book: Book, today: PlainDate): Proposal[] {
  const schema = schemaOf(issue.tab);
  const tab = schema && findTab(tabs, schema);
  if (!schema || !tab || issue.row === null) return [];
  const row = placeOf(issue.row);
  const cells = tab.rows[row] ?? [];
  const at = tab.headers.findIndex((header, index) => {
    const meaning = meaningOf(tab, cells, index);
    return meaning !== null && (meaning.column.header === issue.column || textOf(header) === issue.column);
  });
  const column = meaningOf(tab, cells, at)?.column;
  const cell = cells[at];
  if (column === undefined || cell === undefined) return [];
  const place = {
    tab: tab.name,
    row: issue.row,
    column: numberOf(at),
    header: issue.column ?? "",
    before: textOf(cell),
  };
  if (issue.code === "dateInvalid") {
    const number = typeof cell === "number" ? cell : readTypedNumber(textOf(cell)).number;
    const after = (number === null ? null : likelyDay(number)) ?? tidyDate(tab, cells, at, today);
    return after === null ? [] : [{ kind: "date", ...place, after }];
  }
  if (issue.code === "numberInvalid") {
    const after = likelyNumber(place.before);
    return after === null || String(after) === place.before ? [] : [{ kind: "number", ...place, after: String(after) }];
  }
  if (issue.code === "idDuplicate") return schema.idPrefix ? [{ kind: "duplicateId", ...place, after: "" }] : [];
  if (issue.code !== "wordUnknown" && issue.code !== "choiceUnknown") return [];
  const after = spelt(place.before, wordsFor(column, book), column.kind === "words");
  return after === null || after === place.before ? [] : [{ kind: "word", ...place, after }];
}

function mendHeaders(schema: TabSchema, tabs: Tabs): Proposal[] {
  const tab = findTab(tabs, schema);
  if (!tab) return [];
  return lostHeaders(tab).map(({ at, before, after }) => ({
    kind: "header",
    tab: tab.name,
    row: numberOf(0),
    column: numberOf(at),
    header: after,
    before,
    after,
  }));
}

/** Tabs first, then headers, then cells in the order of their issues. `book` is what `tabs` were read as. */
export function proposeMends(tabs: Tabs, book: Book, today: PlainDate): Mend[] {
  const schemas: readonly TabSchema[] = TABS;
  const places = [
    ...book.issues.filter(({ code }) => code === "tabMissing").flatMap((issue) => mendTab(issue, tabs)),
    ...schemas.flatMap((schema) => mendHeaders(schema, tabs)),
    ...book.issues.flatMap((issue) => mendCell(issue, tabs, book, today)),
  ];
  return [...new Map(places.map(named).map((mend) => [mend.id, mend])).values()];
}
