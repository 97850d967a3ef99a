// What the forms of the plan make of what is typed.

import { TEXT_LIMIT } from "../../../../src/domain/book/limits";
import { NEW_ACTION, newCommunication, readAction, readCommunication } from "../../../../src/ui/plan/drafts";
import { day } from "../../../helpers/make";

const TODAY = day("2022-06-30");

test("an action needs a promise and a text, and its days may be written as people do", () => {
  expect(readAction(NEW_ACTION, TODAY)).toEqual({
    fields: null,
    faults: { commitment: "missing", text: "missing" },
  });
  const typed = { ...NEW_ACTION, commitment: "4.1", text: " Boka guide ", due: "15 aug" };
  expect(readAction(typed, TODAY)).toMatchObject({
    faults: {},
    fields: { commitment: "4.1", text: "Boka guide", due: "2022-08-15", state: "Ej påbörjad", done: null },
  });
  expect(readAction({ ...typed, due: "32 maj" }, TODAY).faults).toEqual({ due: "dayInvalid" });
});

test("a text that is too long is for its writer to shorten, unless it stood so before", () => {
  const long = "x".repeat(TEXT_LIMIT + 1);
  const typed = { ...NEW_ACTION, commitment: "4.1", text: "Boka guide", comment: long };
  expect(readAction(typed, TODAY)).toEqual({ fields: null, faults: { comment: "tooLong" } });
  expect(readAction({ ...typed, state: "Pågår" }, TODAY, typed).fields?.comment).toBe(long);
  const message = { ...newCommunication(TODAY), title: long };
  expect(readCommunication(message, TODAY).faults).toEqual({ title: "tooLong" });
});

test("what is done may have a day, what isn't done has none", () => {
  const typed = { ...NEW_ACTION, commitment: "4.1", text: "Boka guide", done: "i går" };
  expect(readAction(typed, TODAY).fields?.done).toBeNull();
  expect(readAction({ ...typed, state: "Klar" }, TODAY).fields?.done).toBe("2022-06-29");
  expect(readAction({ ...typed, state: "Klar", done: "" }, TODAY).fields?.done).toBeNull();
  expect(readAction({ ...typed, state: "Klar", done: "snart" }, TODAY).faults).toEqual({ done: "dayInvalid" });
});

test("a message needs a day and a title", () => {
  const draft = newCommunication(TODAY);
  expect(readCommunication(draft, TODAY)).toEqual({ fields: null, faults: { title: "missing" } });
  expect(readCommunication({ ...draft, date: "", title: "Möte" }, TODAY).faults).toEqual({ date: "dayInvalid" });
  expect(readCommunication({ ...draft, date: "i går", title: "Möte" }, TODAY).fields).toMatchObject({
    date: "2022-06-29",
    title: "Möte",
    commitments: [],
  });
});
