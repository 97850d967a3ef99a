// The coordinator's texts: what is unsaved, what the document shows, and what happens when others write too.
import type { SavedAnalyses } from "../../../../src/contract/server-api";
import { ANALYSIS_LIMIT } from "../../../../src/domain/book/limits";
import {
  afterSaving,
  keyOf,
  LESSONS,
  type Place,
  PROPOSALS,
  type Texts,
  textIn,
  tooLong,
  unsavedIn,
  withTexts,
} from "../../../../src/ui/follow-up/texts";
import { aBook } from "../../../helpers/a-book";
import { aCommitment } from "../../../helpers/make";

const reason = (id: string): Place => ({ kind: "reason", id });
const written = (...entries: [Place, string][]): Texts => new Map(entries.map(([place, text]) => [keyOf(place), text]));
const book = aBook({ commitments: [aCommitment({ id: "1.1" }), aCommitment({ id: "1.2", analysis: "Känd orsak" })] });
const stored = (id: string, current: string) => ({ id, kind: "stored" as const, current });

test("nothing is unsaved until something else than the workbook says is written", () => {
  expect(unsavedIn(book, new Map(), "")).toBeNull();
  expect(unsavedIn(book, written([reason("1.2"), " Känd orsak "]), "")).toBeNull();
  expect(unsavedIn(book, written([reason("1.1"), "Sjukdom "], [LESSONS, "Boka tidigt"]), "samordnare")).toEqual({
    reasons: [{ id: "1.1", text: "Sjukdom", seen: "" }],
    lessons: { text: "Boka tidigt", seen: "" },
    by: "samordnare",
  });
});

test("a text may be emptied, and that too is saved", () => {
  expect(unsavedIn(book, written([reason("1.2"), ""]), "")?.reasons).toEqual([
    { id: "1.2", text: "", seen: "Känd orsak" },
  ]);
});

test("the document shows what is written before it is saved", () => {
  const shown = withTexts(book, written([reason("1.1"), "Sjukdom"], [PROPOSALS, "Färre löften"]));
  expect(shown.commitments.map(({ analysis }) => analysis)).toEqual(["Sjukdom", "Känd orsak"]);
  expect(shown.settings.proposals).toBe("Färre löften");
  expect(withTexts(book, new Map())).toBe(book);
});

test("once stored, a text is the workbook's and nothing is unsaved", () => {
  const texts = written([reason("1.1"), "Sjukdom"]);
  const saved: SavedAnalyses = { reasons: [stored("1.1", "Sjukdom")], lessons: null, proposals: null };
  const saving = afterSaving(book, texts, saved);
  expect(saving.texts.size).toBe(0);
  expect(saving.book.commitments[0]?.analysis).toBe("Sjukdom");
  expect(unsavedIn(saving.book, saving.texts, "")).toBeNull();
});

test("somebody else's text is never lost: mine stays here, theirs is known, and the next save says it has been seen", () => {
  const texts = written([reason("1.1"), "Min"], [LESSONS, "Lärdom"]);
  const saving = afterSaving(book, texts, {
    reasons: [{ id: "1.1", kind: "changed", current: "Deras" }],
    lessons: { kind: "stored", current: "Lärdom" },
    proposals: null,
  });
  expect([...saving.refused]).toEqual([["reason 1.1", "Deras"]]);
  expect(textIn(saving.book, saving.texts, reason("1.1"))).toBe("Min");
  expect(unsavedIn(saving.book, saving.texts, "")?.reasons).toEqual([{ id: "1.1", text: "Min", seen: "Deras" }]);
  const theirs = written([reason("1.1"), "Deras"]);
  expect(unsavedIn(saving.book, theirs, "")).toBeNull();
});

test("a promise that has gone is told apart from one whose text has changed", () => {
  const saving = afterSaving(book, written([reason("1.1"), "Min"]), {
    reasons: [{ id: "1.1", kind: "gone", current: "" }],
    lessons: null,
    proposals: null,
  });
  expect([...saving.refused]).toEqual([["reason 1.1", null]]);
});

test("a text longer than a reason may be is found before it is sent", () => {
  expect(tooLong(written([LESSONS, "x".repeat(ANALYSIS_LIMIT)]))).toEqual([]);
  expect(tooLong(written([LESSONS, "x".repeat(ANALYSIS_LIMIT + 1)]))).toEqual(["lessons"]);
});
