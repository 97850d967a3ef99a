// A form's answers through the built add-on: mapped once, read at each refresh, and decided about where they were changed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FormsData } from "../../../src/contract/server-api";
import type { AnswerRole } from "../../../src/domain/import/forms/answers";
import { type OnBundle, onBundle } from "../../helpers/bundle/on-bundle";
import { aWorkbook, PATROLS } from "../../helpers/tabs";
import { writeXlsx } from "../../helpers/write-xlsx";

const TAB = "Formulärsvar 1";
const HEADERS = ["Tidstämpel", "Datum", "Aktivitet", "Plats", "Vilka var med?", "Din roll", "Kort anteckning"];
const ANSWERS = [
  ["2022-03-04 10:11:12", "2022-03-03", "Patrull", "Kangos", "Polis", "Rektor", "Rast"],
  ["2022-03-05 10:11:12", "2022-03-05", "Patrullering", "Pajala", "Polis", "Fältare", ""],
  ["2022-03-06 10:11:12", "2022-03-06", "Patrull", "Junosuando", "Polis", "Fältare", "Ring 070-123 45 67"],
];

async function withForm(): Promise<OnBundle> {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const source = join(folder, "bok.xlsx");
  const lists = [{ Part: "Polis", Aktivitetstyp: "Patrull" }];
  const tabs = aWorkbook({ Löften: [{ ...PATROLS, "Utförs av": "Polis" }], Listor: lists });
  writeFileSync(source, await writeXlsx(tabs));
  const book = await onBundle("2022-06-30", { source });
  rmSync(folder, { recursive: true });
  book.session.addSheet(TAB);
  book.type(TAB, 0, 0, [HEADERS, ...ANSWERS]);
  return book;
}

const formOf = ({ tabs }: FormsData) => {
  const [form] = tabs.filter(({ tab }) => tab === TAB);
  if (!form) throw new Error("no form");
  return form;
};

test("a tab of answers is offered, read when it has been mapped, and its rows are the log's", async () => {
  const book = await withForm();
  const offered = formOf(book.value<FormsData>("loadForms"));
  expect(offered).toMatchObject({ isRead: false, roles: ["stamp", "date", "type", "place", "parties", "by", "note"] });
  const { headers, roles, type } = offered;
  const refused: readonly AnswerRole[][] = [
    ["skip", "date", "type"],
    ["stamp", "date", "place"],
    ["stamp", "type"],
  ];
  for (const wrong of refused) {
    const reply = book.call("saveForm", { tab: TAB, headers: HEADERS.slice(0, 3), roles: wrong, type });
    expect(reply).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
  }
  expect(book.records("Aktiviteter")).toEqual([]);
  const read = formOf(book.value<FormsData>("saveForm", { tab: TAB, headers, roles, type }));
  expect(read).toMatchObject({ isRead: true, read: 1, edited: [] });
  expect(read.waiting.map(({ row, mayBeApproved }) => [row, mayBeApproved])).toEqual([
    [3, false],
    [4, true],
  ]);
  const log = () => book.records("Aktiviteter");
  expect(log()).toMatchObject([
    { Datum: "2022-03-03", Plats: "Kangos", "Registrerad av": "Rektor", Läge: "Genomförd", Beskrivning: "Rast" },
  ]);
  const issues = book.value<{ book: { issues: unknown[] } }>("syncSummary", {}).book.issues;
  expect(issues).toMatchObject([
    { tab: TAB, row: 3, column: "Aktivitet", code: "wordUnknown", value: "Patrullering" },
    { tab: TAB, row: 4, code: "answerPersonal" },
  ]);
  expect(book.value<{ findings: unknown[] }>("checkWorkbook").findings).toContainEqual({
    kind: "row",
    issue: expect.objectContaining({ tab: TAB, value: "Patrullering" }),
  });

  const words = [{ word: "Patrullering", means: "Patrull" }];
  const [, personal] = read.waiting;
  const decisions = [{ id: personal?.id ?? "", as: "approve" }];
  const settled = formOf(book.value<FormsData>("settleAnswers", { tab: TAB, decisions, words, by: "Samordnare" }));
  expect(settled).toMatchObject({ read: 3, waiting: [], issues: [] });
  expect(log()).toHaveLength(3);

  book.type(TAB, 1, 0, [["2022-06-29 08:00:00", "2022-03-03", "Patrull", "Muodoslompolo"]]);
  const changed = formOf(book.value<FormsData>("loadForms"));
  expect(changed.edited).toMatchObject([{ row: 2, mayUpdate: true, rowId: log()[0]?.["Aktivitet-ID"] }]);
  const update = changed.edited.map(({ id }) => ({ id, as: "update" }));
  const after = book.value<FormsData>("settleAnswers", { tab: TAB, decisions: update, words: [], by: "Samordnare" });
  expect(formOf(after)).toMatchObject({ read: 3, edited: [] });
  expect(log()).toHaveLength(3);
  expect(log()[0]).toMatchObject({ Plats: "Muodoslompolo", "Registrerad av": "Rektor" });
  expect(book.records("Ändringslogg")).toContainEqual(
    expect.objectContaining({ Vem: "Samordnare", Fält: "Plats", Före: "Kangos", Efter: "Muodoslompolo" }),
  );
});

test("saying that a question is about something else reads nothing twice, and a changed answer is left or taken as new", async () => {
  const book = await withForm();
  const { headers, roles } = formOf(book.value<FormsData>("loadForms"));
  book.value("saveForm", { tab: TAB, headers, roles, type: "" });
  const others = roles.map((role): AnswerRole => (role === "note" ? "skip" : role));
  const form = formOf(book.value<FormsData>("saveForm", { tab: TAB, headers, roles: others, type: "" }));
  expect(form).toMatchObject({ read: 2, edited: [] });
  const log = () => book.records("Aktiviteter").map((row) => row["Plats"]);
  expect(log()).toEqual(["Kangos", "Junosuando"]);
  const decide = (place: string, as: string) => {
    book.type(TAB, 1, 3, [[place]]);
    const decisions = formOf(book.value<FormsData>("loadForms")).edited.map(({ id }) => ({ id, as }));
    expect(decisions).toHaveLength(1);
    const settled = book.value<FormsData>("settleAnswers", { tab: TAB, decisions, words: [], by: "" });
    expect(formOf(settled)).toMatchObject({ edited: [] });
    return log();
  };
  expect(decide("Pajala", "keep")).toEqual(["Kangos", "Junosuando"]);
  expect(decide("Korpilombolo", "new")).toEqual(["Kangos", "Junosuando", "Korpilombolo"]);
});
