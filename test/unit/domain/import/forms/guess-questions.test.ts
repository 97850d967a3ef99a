// What questions are about, by their words: those of the product's own list, and the columns that forms add.
import { rolesOfQuestions } from "../../../../../src/domain/import/forms/guess-questions";
import { formQuestions } from "../../../../../src/i18n/sentences/form-questions";
import { aBook, someSettings } from "../../../../helpers/a-book";
import { aCommitment } from "../../../../helpers/make";

test("Google Forms' own column, and Microsoft Forms' columns, of which who answered is passed over", () => {
  expect(rolesOfQuestions(["Tidstämpel", "När?", "Vad?", "Var?"])).toEqual(["stamp", "date", "type", "place"]);
  expect(rolesOfQuestions(["ID", "Starttid", "Slutförandetid", "E-post", "Namn", "Datum", "Aktivitet"])).toEqual([
    "skip",
    "skip",
    "stamp",
    "skip",
    "skip",
    "date",
    "type",
  ]);
  expect(rolesOfQuestions(["Start time", "Completion time", "Last modified time", "Email"])).toEqual([
    "skip",
    "stamp",
    "skip",
    "skip",
  ]);
});

test.each(["sv", "en"] as const)("the ready-made questions are known again, in %s", (language) => {
  const commitments = [
    aCommitment({ placeTypes: ["Skola"], requiredParties: ["Polis"], audiences: ["Unga"], performedBy: ["Polis"] }),
    aCommitment({ id: "2", activityTypes: ["Vandring"], requirement: "Enligt Brå" }),
  ];
  const questions = formQuestions(aBook({ commitments, settings: someSettings({ language }) }));
  expect(rolesOfQuestions(questions.map(({ title }) => title))).toEqual([
    "date",
    "type",
    "placeType",
    "place",
    "parties",
    "audiences",
    "performers",
    "amount",
    "requirementMet",
    "by",
    "note",
  ]);
});
