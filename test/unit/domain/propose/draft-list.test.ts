import {
  acceptRemark,
  changeDraft,
  type DraftList,
  draftList,
  dropDraft,
  interpretDraft,
  joinDrafts,
  promiseOf,
  restoreDraft,
  rewriteDraft,
} from "../../../../src/domain/propose/draft-list";
import { countDrafts, problemsOfRule, questionsLeft, remarksLeft } from "../../../../src/domain/propose/promise-draft";
import { proposeCommitments } from "../../../../src/domain/propose/propose-commitments";
import { textPieces } from "../../../../src/domain/propose/text-marks";
import { swedish } from "../../../../src/i18n/reading/swedish";
import { day } from "../../../helpers/make";

const TEXT = `Sandvike – medborgarlöften 2023

Trygghet
 • Polisen ska göra minst två trygghetsvandringar under året.
 • Kommunen ska göra flera insatser mot klotter.

Så arbetar vi: löftena är en del av samverkan mellan kommunen och polisen.`;

const lists = { activityTypes: [] };
const proposed = proposeCommitments(TEXT, lists, { words: swedish });
const period = { from: day("2023-01-01"), to: day("2023-12-31") };
const around = { period, municipality: "Sandvike", lists, words: swedish };
const list = draftList(proposed);
const texts = ({ drafts }: DraftList) => drafts.map(({ rule }) => rule.text);
const keyOf = (at: number) => list.drafts[at]?.key ?? -1;
const [first, second] = list.drafts;
if (!first || !second) throw new Error("the text has two promises");

test("a number that somebody fills in settles the remark and the question about it", () => {
  expect(remarksLeft(second, period).map(({ code }) => code)).toContain("vagueNumber");
  const { drafts } = changeDraft(list, second.key, { target: 3, kind: "Antal" });
  expect(drafts[1]?.rule).toMatchObject({ target: 3 });
  expect(remarksLeft(drafts[1] ?? first, period).map(({ code }) => code)).not.toContain("vagueNumber");
  expect(questionsLeft(second, period)).toContain("howMany");
  expect(questionsLeft(drafts[1] ?? first, period)).not.toContain("howMany");
});

test("writing what stands there already settles nothing", () => {
  const { drafts } = changeDraft(list, second.key, { target: second.rule.target });
  expect(drafts[1]?.changed.size).toBe(0);
});

test("a remark that is right is asked once", () => {
  const { drafts } = acceptRemark(list, second.key, "vagueNumber");
  expect(remarksLeft(drafts[1] ?? first, period).map(({ code }) => code)).not.toContain("vagueNumber");
});

test("a new line splits a promise, which keeps its area and who promises", () => {
  const split = rewriteDraft(list, first.key, "Polisen ska gå tre vandringar.\nMöta vårdnadshavare i maj.", around);
  expect(texts(split)).toHaveLength(3);
  expect(split.drafts[0]?.rule).toMatchObject({ target: 3, focus: first.rule.focus });
  expect(split.drafts[1]?.proposal.parties.value).toEqual(["Polis"]);
  expect(new Set(split.drafts.map(({ key }) => key)).size).toBe(3);
});

test("an empty text, and the same text, change nothing", () => {
  expect(rewriteDraft(list, first.key, " \n", around)).toBe(list);
  expect(rewriteDraft(list, first.key, first.rule.text, around)).toBe(list);
});

test("two are joined to one, which stands where both stood", () => {
  const joined = joinDrafts(list, first.key, around);
  expect(texts(joined)).toEqual([`${first.rule.text} ${second.rule.text}`]);
  expect(joined.drafts[0]?.spans).toHaveLength(2);
  expect(joinDrafts(list, second.key, around)).toBe(list);
});

test("what is dropped is kept beside the rest, and comes back in its place", () => {
  const dropped = dropDraft(list, keyOf(0));
  expect([texts(dropped), dropped.dropped.length]).toEqual([[second.rule.text], 1]);
  expect(texts(restoreDraft(dropped, keyOf(0)))).toEqual(texts(list));
});

test("a part that was no promise becomes one", () => {
  const [part] = list.notUnderstood;
  if (!part) throw new Error("the text has a part that is no promise");
  const made = promiseOf(list, part, around);
  expect(made.drafts).toHaveLength(3);
  expect(made.notUnderstood).not.toContain(part);
});

test("the pieces are the whole text, in order, with each promise marked as its own", () => {
  const pieces = textPieces(TEXT.length, proposed, list.drafts);
  expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join("")).toBe(TEXT);
  const marked = pieces.filter(({ draft }) => draft === first.key).map(({ start, end }) => TEXT.slice(start, end));
  expect(marked.join("")).toBe("Polisen ska göra minst två trygghetsvandringar under året.");
  expect(pieces.some(({ isRead, start, end }) => isRead && TEXT.slice(start, end).includes("två"))).toBe(true);
});

test.each([
  ["no text", { text: " " }, ["textMissing"]],
  ["half an occasion", { target: 0.5 }, ["targetInvalid"]],
  ["half an occasion on average", { target: 0.5, kind: "Snitt", interval: "vecka" }, []],
  ["an average of nothing", { target: 2, kind: "Snitt" }, ["intervalMissing"]],
  ["an end before the workbook begins", { to: day("2022-05-01") }, ["endBeforeStart"]],
  ["no number", { target: null }, ["targetMissing"]],
  ["nothing measured", { kind: "Mätvärde", target: -2 }, ["measureMissing"]],
  ["something that gets done", { kind: "Milstolpe", target: null }, []],
] as const)("%s", (_name, change, problems) => {
  expect(problemsOfRule({ ...first.rule, interval: null, ...change }, period)).toEqual(problems);
});

test("what is left to look over is counted in one way, and saying that a remark is right settles its questions", () => {
  expect(countDrafts(list.drafts, period)).toEqual({ all: 2, countable: 1, unsettled: 1 });
  const { drafts } = acceptRemark(list, second.key, "vagueNumber");
  expect(countDrafts(drafts, period)).toEqual({ all: 2, countable: 1, unsettled: 0 });
});

test("a sentence that somebody wrote is asked about when the rule changes after it", () => {
  const written = interpretDraft(list, first.key, "Minst två vandringar.");
  const isOld = (now: typeof list) => now.drafts[0]?.isInterpretationOld;
  expect([isOld(written), isOld(changeDraft(list, first.key, { target: 5 }))]).toEqual([false, false]);
  const changed = changeDraft(written, first.key, { target: 5 });
  expect([isOld(changed), countDrafts(changed.drafts, period).unsettled]).toEqual([true, 2]);
  expect(isOld(interpretDraft(changed, first.key, null))).toBe(false);
});
