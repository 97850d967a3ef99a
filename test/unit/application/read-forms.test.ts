// What is decided of a form's changed answers, and what is remembered of it.
import { saveForm, settleAnswers } from "../../../src/application/read-forms";
import {
  type AnswerRow,
  type As,
  aFormDesk,
  answer,
  FORM_HEADERS,
  FORM_ROLES,
  FORM_TAB,
  stampOf,
} from "../../helpers/application/form-desk";

/** The answer's place is changed; with a new time, as Google Forms does. */
const changed = (place: string, stamp?: string) => (rows: readonly AnswerRow[]) =>
  rows.map((row, at) => (at === 0 ? [stamp ?? row[0] ?? "", ...row.slice(1, 3), place, ...row.slice(4)] : row));

describe.each<[string, (n: number) => string | undefined]>([
  ["with the old time, as Microsoft Forms does", () => undefined],
  ["with a new time, as Google Forms does", (n) => stampOf(100 + n)],
])("an answer that is changed %s", (_how, stamp) => {
  test.each<As>(["update", "keep"])("and changed back after %s is asked about again", (as) => {
    const desk = aFormDesk([answer(1, "Kangos"), answer(2, "Pajala")]);
    desk.refresh();
    desk.answers(changed("Junosuando", stamp(1)));
    desk.decide(() => as);
    expect(desk.data().edited).toEqual([]);
    desk.answers(changed("Kangos", stamp(2)));
    expect(desk.data().edited).toHaveLength(1);
    desk.decide(() => "update");
    expect(desk.logged()).toEqual(["Kangos", "Pajala"]);
    expect(desk.data().edited).toEqual([]);
  });

  test("and taken as new has the next change as its own, also one back to what it said first", () => {
    const desk = aFormDesk([answer(1, "Kangos"), answer(2, "Pajala")]);
    desk.refresh();
    desk.answers(changed("Junosuando", stamp(1)));
    desk.decide(() => "new");
    expect(desk.logged()).toEqual(["Kangos", "Pajala", "Junosuando"]);
    desk.answers(changed("Tärendö", stamp(2)));
    desk.decide(() => "update");
    expect(desk.logged()).toEqual(["Kangos", "Pajala", "Tärendö"]);
    desk.answers(changed("Kangos", stamp(3)));
    desk.decide(() => "update");
    expect(desk.logged()).toEqual(["Kangos", "Pajala", "Kangos"]);
    desk.answers(changed("Junosuando", stamp(4)));
    desk.decide(() => "new");
    desk.answers(changed("Kangos", stamp(5)));
    desk.decide(() => "new");
    expect(desk.logged()).toEqual(["Kangos", "Pajala", "Kangos", "Junosuando", "Kangos"]);
    expect(desk.data()).toMatchObject({ edited: [], waiting: [], read: 2 });
  });
});

test("a place and a note that change places in an answer are a change", () => {
  const desk = aFormDesk([answer(1, "Kangos").map((cell, at) => (at === 4 ? "Pajala" : cell))]);
  desk.refresh();
  desk.answers((rows) =>
    rows.map(([stamp = "", date = "", type = "", place = "", note = ""]) => [stamp, date, type, note, place]),
  );
  expect(desk.data().edited).toHaveLength(1);
});

test("a changed answer stands beside what the log says", () => {
  const desk = aFormDesk([answer(1, "Kangos"), answer(2, "Pajala")]);
  desk.refresh();
  desk.answers(changed("Junosuando"));
  const [edited] = desk.data().edited;
  expect(edited?.said).toContainEqual({ header: "Plats", said: "Junosuando", logged: "Kangos" });
  expect(edited?.said).toContainEqual({ header: "Tidstämpel", said: stampOf(1), logged: null });
});

test("an answer that can't be read may be left out, and its unknown activity made a word of Listor", () => {
  const other = (n: number, type: string) => answer(n, `plats ${n}`).map((cell, at) => (at === 2 ? type : cell));
  const desk = aFormDesk([other(1, "Yoga"), other(2, "Läxhjälp"), answer(3, "Kangos")]);
  desk.refresh();
  const { waiting } = desk.data();
  expect(waiting.map(({ unknown }) => unknown)).toEqual([
    [{ role: "type", word: "Yoga" }],
    [{ role: "type", word: "Läxhjälp" }],
  ]);
  const decisions = waiting.slice(0, 1).map(({ id }) => ({ id, as: "skip" as const }));
  const added = [{ role: "type" as const, word: "Läxhjälp" }];
  expect(settleAnswers(desk.ports, { tab: FORM_TAB, decisions, words: [], added, by: "" }).ok).toBe(true);
  expect(desk.data()).toMatchObject({ waiting: [], read: 3 });
  expect(desk.logged()).toEqual(["Kangos", "plats 2"]);
});

test("an answer whose row has been deleted stays away when the questions are said to be about something else", () => {
  const desk = aFormDesk([answer(1, "Kangos").map((cell, at) => (at === 4 ? "Rast" : cell)), answer(2, "Pajala")]);
  desk.refresh();
  desk.refresh();
  desk.deleteLogged(0);
  desk.refresh();
  const roles = FORM_ROLES.map((role) => (role === "note" ? "skip" : role));
  expect(saveForm(desk.ports, { tab: FORM_TAB, headers: FORM_HEADERS, roles, type: "" }).ok).toBe(true);
  expect(desk.logged()).toEqual(["Pajala"]);
  expect(desk.data()).toMatchObject({ edited: [], read: 2 });
});

test("a row that is deleted while a question is gone stays away", () => {
  const desk = aFormDesk([answer(1, "Kangos"), answer(2, "Pajala")]);
  desk.refresh();
  desk.refresh();
  desk.askAs("Var hände det?");
  desk.deleteLogged(0);
  desk.refresh();
  desk.askAs("Plats");
  expect(desk.refresh()).toBe(0);
  expect(desk.logged()).toEqual(["Pajala"]);
});

test("a day that is written in another way than in the log is no change", () => {
  const dated = (place: string) => [answer(1, place).map((cell, at) => (at === 1 ? "30/4" : cell))];
  const desk = aFormDesk(dated("Kangos"));
  desk.refresh();
  desk.answers(() => dated("Junosuando"));
  const [edited] = desk.data().edited;
  expect(edited?.said).toContainEqual({ header: "Datum", said: "30/4", logged: "30/4" });
  expect(edited?.said).toContainEqual({ header: "Plats", said: "Junosuando", logged: "Kangos" });
});
