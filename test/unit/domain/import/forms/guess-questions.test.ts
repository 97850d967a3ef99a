// What questions are about, by their words: those of the product's own list, and the columns that forms add.
import type { AnswerRole } from "../../../../../src/domain/import/forms/answers";
import { rolesOfQuestions } from "../../../../../src/domain/import/forms/guess-questions";
import { forms as en } from "../../../../../src/i18n/en/dialogs/forms";
import { formQuestions, questionLines } from "../../../../../src/i18n/sentences/form-questions";
import { forms as sv } from "../../../../../src/i18n/sv/dialogs/forms";
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

const HEADERS: Readonly<Partial<Record<AnswerRole, readonly string[]>>> = {
  stamp: ["Tidstämpel", "Timestamp", "Slutförandetid", "Completion time"],
  skip: [
    "ID",
    "Starttid",
    "E-post",
    "E-postadress",
    "Namn",
    "Ditt namn",
    "Vad heter du?",
    "Poäng",
    "Tid för senaste ändring",
  ],
  date: [
    "Datum",
    "När?",
    "När var det?",
    "Vilken dag gjorde ni det?",
    "Datum för aktiviteten",
    "När genomfördes insatsen?",
    "Vilket datum gäller det?",
    "Dag",
  ],
  type: [
    "Vad gjorde ni?",
    "Vad har ni gjort?",
    "Aktivitet",
    "Vilken aktivitet gäller det?",
    "Typ av insats",
    "Välj aktivitet",
    "Vad?",
    "Vilken insats har ni gjort?",
    "Vad gäller rapporten?",
  ],
  place: [
    "Var?",
    "Var var ni?",
    "Var var det?",
    "Plats",
    "Var gjorde ni det?",
    "På vilken skola?",
    "Vilken ort?",
    "Var någonstans?",
    "I vilken by var ni?",
  ],
  placeType: ["Platstyp", "Vilken typ av plats?", "Vilken sorts plats var det?"],
  parties: [
    "Vilka var med?",
    "Vem var med?",
    "Vilka deltog?",
    "Vilka fler medverkade?",
    "Vilka samverkade ni med?",
    "Deltagare",
    "Vilka gjorde ni det tillsammans med?",
  ],
  performers: ["Vem utförde det?", "Utförare", "Vem gjorde det, om inte du?", "Vem höll i det?"],
  audiences: ["Målgrupp", "Vilka målgrupper nådde ni?", "Vilka träffade ni?", "Åldersgrupp"],
  amount: [
    "Hur många?",
    "Antal",
    "Hur många ungdomar träffade ni?",
    "Antal timmar",
    "Hur många gånger?",
    "Hur länge höll ni på?",
  ],
  requirementMet: ["Är kravet uppfyllt?", "Följde ni rekommendationerna?"],
  by: ["Din roll", "Vem är du?", "Vem fyller i?", "Vilken är din roll?", "Roll", "Vem rapporterar?", "Din arbetsplats"],
  note: [
    "Berätta kort",
    "Beskriv kort vad ni gjorde",
    "Kommentar",
    "Kort anteckning",
    "Övrigt",
    "Hur gick det?",
    "Vad hände?",
    "Något mer vi bör veta?",
  ],
};
const QUESTIONS = Object.entries(HEADERS).flatMap(([role, headers]) =>
  headers.map((header) => [header, role] as const),
);

test("people's own questions are known by their words", () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
  expect(QUESTIONS.map(([header]) => [header, rolesOfQuestions([header])[0]])).toEqual(QUESTIONS);
});

test.each(["sv", "en"] as const)("the ready-made questions are known again, in %s", (language) => {
  const commitments = [
    aCommitment({ placeTypes: ["Skola"], requiredParties: ["Polis"], audiences: ["Unga"], performedBy: ["Polis"] }),
    aCommitment({ id: "2", activityTypes: ["Vandring"], requirement: "Enligt Brå" }),
  ];
  const questions = formQuestions(aBook({ commitments, settings: someSettings({ language }) }));
  expect(questionLines(questions, { sv, en }[language])).toMatch(/(Skriv inga namn|Write no names).*$/);
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
