import { loadFollowUp, loadPast, loadSidebar } from "../../../src/application/load-pages";
import { aBook } from "../../helpers/a-book";
import { copyOf, inMemory, TODAY } from "../../helpers/application/in-memory";
import { aCommitment, anAction, anActivity, anOutcome, day } from "../../helpers/make";

const SUM = "0123456789abcdef".repeat(4);
const followUp = (id: string, type: "Löpande" | "Skriftlig", asOf: string) => ({
  id,
  date: day(asOf),
  type,
  asOf: day(asOf),
  receivers: [],
  document: "uppfoljning.docx",
  checksum: SUM,
  createdBy: "",
});
const rowOf = (of: string) => ({ followUp: of, commitment: "1.1", row: "1.1", outcome: "onTrack", checksum: SUM });

const book = aBook({
  commitments: [aCommitment()],
  activities: [anActivity("2022-03-03")],
  actions: [anAction()],
  communications: [
    { id: "K1", date: day("2022-02-02"), channel: "", sender: "", title: "Löften", link: "", commitments: [] },
  ],
  followUps: [
    followUp("U1", "Löpande", "2022-03-31"),
    followUp("U2", "Löpande", "2022-05-31"),
    followUp("U3", "Skriftlig", "2022-01-31"),
  ],
});
const remembered = { me: "Kommunpolis", choices: null, latest: ["A-TEST0001"] };

test("the sidebar opens with what judging needs, and what is remembered of me", () => {
  const { ports } = inMemory({ book, remembered });
  const reply = loadSidebar(ports);
  expect(reply).toMatchObject({ ok: true, value: { today: TODAY, ...remembered } });
  const { commitments, activities, actions, followUps } = book;
  expect(reply.ok && reply.value.book).toMatchObject({ commitments, activities, actions, followUps });
});

test("the sidebar reads no tab that it doesn't show", () => {
  const { ports } = inMemory({ book });
  const reply = loadSidebar(ports);
  expect(reply.ok && reply.value.book).toMatchObject({ communications: [], focusAreas: [], indicators: [] });
});

test("the follow-up opens with every tab, and my role", () => {
  const { ports } = inMemory({ book, remembered });
  expect(loadFollowUp(ports)).toMatchObject({ ok: true, value: { today: TODAY, book, me: "Kommunpolis" } });
});

test.each([
  ["works", true],
  ["none", false],
] as const)("where Drive %s, a Google document can be made: %s", (drive, canMakeGoogleDocument) => {
  expect(loadFollowUp(inMemory({ drive }).ports)).toMatchObject({ ok: true, value: { canMakeGoogleDocument } });
});

test("evidence comes along of the latest follow-up of each type, where any is kept", () => {
  const { ports } = inMemory({ book, evidence: [rowOf("U1"), rowOf("U2"), rowOf("U2")] });
  const reply = loadFollowUp(ports);
  const { followUp: _of, ...row } = rowOf("U2");
  expect(reply.ok && reply.value.evidence).toEqual([
    {
      followUp: { id: "U2", date: "2022-05-31", type: "Löpande", asOf: "2022-05-31", checksum: SUM },
      rows: [row, row],
    },
  ]);
});

test.each([
  ["the sidebar", loadSidebar],
  ["the follow-up", loadFollowUp],
])("%s opens while somebody else holds the lock, and changes nothing", (_name, load) => {
  const { ports, contents } = inMemory({ book, isBusy: true });
  const before = copyOf(contents);
  expect(load(ports)).toMatchObject({ ok: true });
  expect(contents).toEqual(before);
});

test("the past is read alone", () => {
  const { ports } = inMemory({ book: aBook({ earlier: [anOutcome(2021)], hasPast: true }) });
  expect(loadPast(ports)).toEqual({ ok: true, value: [anOutcome(2021)] });
});
