// A sent follow-up against the workbook as it is today: what contradicts it, and what only came true afterwards.
import { createHash } from "node:crypto";
import type { Activity } from "../../../../src/domain/book/activity";
import type { Book } from "../../../../src/domain/book/book";
import { promisesAsOf, reportBasis } from "../../../../src/domain/evidence/basis";
import { evidenceNotice, evidenceRows, type KeptEvidence } from "../../../../src/domain/evidence/evidence";
import { evidenceText } from "../../../../src/i18n/sentences/evidence";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../helpers/make";

const AS_OF = day("2022-06-30");
const followUp = {
  id: "U-TEST0001",
  date: day("2022-07-01"),
  type: "Löpande",
  asOf: AS_OF,
  checksum: "",
} as const;

const digest = async (text: string) => createHash("sha256").update(text).digest("hex");
const rowsOf = (book: Book) => evidenceRows(promisesAsOf(book, AS_OF), digest);

const promise = aCommitment({ id: "2.1", requiredParties: ["Polis"] });
const held = anActivity("2022-03-01", { id: "A-1", parties: ["Polis"] });
const booked = anActivity("2022-08-01", { id: "A-2", parties: ["Polis"], state: "Planerad" });
const withRows = (...activities: Activity[]) => aBook({ commitments: [promise], activities });

async function noticeFrom(before: Book, after: Book) {
  const kept: KeptEvidence = { followUp, rows: await rowsOf(before) };
  const notice = evidenceNotice(kept, await rowsOf(after));
  const [then, now] = [before, after].map((book) => reportBasis(AS_OF, promisesAsOf(book, AS_OF)));
  // The checksum alone tells whether there is anything to tell: Underlag needn't be read to know.
  expect(then === now).toBe(notice === null);
  return notice;
}

test("a follow-up holds while the workbook says the same, in whatever order its rows stand", async () => {
  const other = anActivity("2022-04-01", { id: "A-9", parties: ["Polis"] });
  expect(await noticeFrom(withRows(held, booked, other), withRows(other, held, booked))).toBeNull();
});

test("rows logged, changed and taken away afterwards are told apart, promise by promise", async () => {
  const late = anActivity("2022-05-05", { id: "A-3", parties: ["Polis"] });
  const moved = { ...held, place: "Kangos" };
  expect(await noticeFrom(withRows(held), withRows(moved, late))).toMatchObject({
    changes: [{ commitment: "2.1", isJudgedAnew: true, changed: ["A-1"], gone: [], added: ["A-3"] }],
  });
  expect((await noticeFrom(withRows(held), withRows()))?.changes).toMatchObject([{ gone: ["A-1"], added: [] }]);
});

test("a plan that came true, was called off or came up later contradicts nothing", async () => {
  const kept = { ...booked, state: "Genomförd" } as const;
  const calledOff = { ...booked, state: "Inställd" } as const;
  const newPlan = anActivity("2022-09-01", { id: "A-4", parties: ["Polis"], state: "Planerad" });
  expect(await noticeFrom(withRows(held, booked), withRows(held, kept))).toBeNull();
  expect(await noticeFrom(withRows(held, booked), withRows(held, calledOff, newPlan))).toBeNull();
});

test("a plan moved back to the follow-up's days came afterwards, and what was called off no longer belongs", async () => {
  const missed = { ...booked, date: day("2022-05-01"), state: "Genomförd", parties: ["Kommun"] } as const;
  expect((await noticeFrom(withRows(held, booked), withRows(held, missed)))?.changes).toMatchObject([
    { isJudgedAnew: false, added: ["A-2"], changed: [] },
  ]);
  const calledOff = { ...held, state: "Inställd" } as const;
  expect((await noticeFrom(withRows(held), withRows(calledOff)))?.changes).toMatchObject([{ gone: ["A-1"] }]);
});

test("another rule, and a promise that has come, are told of as judged anew", async () => {
  const before = withRows(held);
  const stricter = { ...before, commitments: [{ ...promise, target: 5 }] };
  expect((await noticeFrom(before, stricter))?.changes).toMatchObject([{ commitment: "2.1", isJudgedAnew: true }]);
  const text = async (after: Book) => {
    const notice = await noticeFrom(before, after);
    return notice && evidenceText(notice, "sv").lines;
  };
  expect(await text(stricter)).toEqual(["Löfte 2.1: målet var 2 och är nu 5."]);
  const later = anActivity("2022-05-05", { id: "A-3", parties: ["Polis"] });
  expect(await text({ ...withRows(held, later), commitments: [{ ...promise, target: 5 }] })).toEqual([
    "Löfte 2.1: målet var 2 och är nu 5, 1 aktivitet registrerad i efterhand.",
  ]);
  const narrower = { ...before, commitments: [{ ...promise, placeTypes: [held.placeType, "Torg"] }] };
  expect((await text(narrower))?.[0]).toContain("löftets regel är ändrad");
  const more = { ...before, commitments: [promise, aCommitment({ id: "9.9", activityTypes: ["Annat"] })] };
  expect((await noticeFrom(before, more))?.changes).toMatchObject([{ commitment: "9.9", isJudgedAnew: true }]);
});

test("the words say how many and of which promise, and name no row", async () => {
  const late = ["05", "06"].map((month) => anActivity(`2022-${month}-01`, { parties: ["Polis"] }));
  const notice = await noticeFrom(withRows(held), withRows(held, ...late));
  if (!notice) throw new Error("no notice");
  expect(evidenceText(notice, "sv")).toMatchObject({
    heading: "Uppföljningen 2022-06-30 stämmer inte längre",
    lines: ["Löfte 2.1: 2 aktiviteter registrerade i efterhand."],
  });
  expect(evidenceText(notice, "en").lines).toEqual(["Promise 2.1: 2 activities logged afterwards."]);
});

test("every row is summed by what it says: 64 hex digits, the same for the same content", async () => {
  const rows = await rowsOf(withRows(held, { ...held, id: "A-5" }));
  expect(rows.map(({ checksum }) => checksum)).toEqual(rows.map(() => expect.stringMatching(/^[0-9a-f]{64}$/)));
  const [, one, other] = rows;
  expect(one?.checksum).toBe(other?.checksum);
});
