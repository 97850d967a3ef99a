// The logs, the follow-ups and the written texts of a workbook in memory.
import type { Records, TextCell } from "../../../src/application/row-logs";
import { fail, succeed } from "../../../src/contract/reply";
import type { Settings } from "../../../src/domain/book/book";
import { readLogo } from "../../../src/domain/logo/logo";
import { memoryLog } from "./row-log";
import { type ChangeLine, mustBeLocked, type World } from "./world";

type LogName = "activities" | "actions" | "communications";

const TAB_OF = { activities: "Aktiviteter", actions: "Handlingsplan", communications: "Kommunikation" } as const;

export function memoryRecords(world: World): Records {
  const { contents, refusals } = world;

  /** How the rows of one log lie in the book. */
  function rowsOf<N extends LogName>(name: N) {
    return {
      tab: TAB_OF[name],
      rows: () => contents.book[name],
      put(rows: (typeof contents.book)[N]) {
        contents.book = { ...contents.book, [name]: rows };
      },
    };
  }

  function textIn(cell: TextCell): string | null {
    if (cell.kind !== "reason") return contents.book.settings[cell.kind];
    return contents.book.commitments.find(({ id }) => id === cell.commitment)?.analysis ?? null;
  }

  function writeText(cell: TextCell, text: string): void {
    const { settings, commitments } = contents.book;
    if (cell.kind === "reason") {
      const written = commitments.map((row) => (row.id === cell.commitment ? { ...row, analysis: text } : row));
      contents.book = { ...contents.book, commitments: written };
    } else {
      const changed: Settings = { ...settings, [cell.kind]: text };
      contents.book = { ...contents.book, settings: changed };
    }
  }

  return {
    activities: memoryLog(world, rowsOf("activities")),
    actions: memoryLog(world, rowsOf("actions")),
    communications: memoryLog(world, rowsOf("communications")),
    rememberWords(words) {
      mustBeLocked(world, "words");
      const told = Object.fromEntries(words.map(({ word, means }) => [word, means]));
      contents.book = { ...contents.book, otherWords: { ...contents.book.otherWords, ...told } };
      return succeed(null);
    },
    statuses: () => contents.statuses,
    appendStatus(status) {
      mustBeLocked(world, "statuses");
      contents.statuses = [...contents.statuses, status];
      return succeed(null);
    },
    keepLogo(content, marks) {
      mustBeLocked(world, "logo");
      contents.book = { ...contents.book, settings: { ...contents.book.settings, logo: readLogo(content) } };
      contents.changes = [
        ...contents.changes,
        { ...marks, tab: "Logotyp", row: "", field: "Bild", before: "", after: content && "bild" },
      ];
      return succeed(null);
    },
    hasFollowUp: (id) => contents.book.followUps.some((row) => row.id === id),
    appendFollowUp(followUp, evidence) {
      mustBeLocked(world, "append to Uppföljningar");
      const missing = ["Uppföljningar", "Underlag"].find((tab) => refusals.lacks.includes(tab));
      if (missing) return fail("workbookIncomplete", missing);
      contents.book = { ...contents.book, followUps: [...contents.book.followUps, followUp] };
      contents.evidence = [...contents.evidence, ...evidence.map((row) => ({ ...row, followUp: followUp.id }))];
      return succeed(followUp);
    },
    evidenceOf(followUps) {
      const rowsOfOne = (id: string) => contents.evidence.filter((row) => row.followUp === id);
      return new Map(followUps.map((id) => [id, rowsOfOne(id).map(({ followUp: _, ...row }) => row)]));
    },
    readTexts: (cells) => cells.map(textIn),
    writeTexts(texts, marks) {
      mustBeLocked(world, "texts");
      const missing = ["Löften: analysis", "Ändringslogg"].find((place) => refusals.lacks.includes(place));
      if (missing && texts.length > 0) return fail("workbookIncomplete", missing);
      for (const { cell, text } of texts) {
        const line: ChangeLine = {
          ...marks,
          tab: cell.kind === "reason" ? "Löften" : "Inställningar",
          row: cell.kind === "reason" ? cell.commitment : cell.kind,
          field: cell.kind === "reason" ? "analysis" : "value",
          before: textIn(cell) ?? "",
          after: text,
        };
        writeText(cell, text);
        contents.changes = [...contents.changes, line];
      }
      return succeed(null);
    },
  };
}
