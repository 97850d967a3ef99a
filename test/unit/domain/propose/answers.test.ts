// The buttons under a remark: every reading that it asks between has one.
import { answersTo } from "../../../../src/domain/propose/answers";
import { changeDraft, type DraftList } from "../../../../src/domain/propose/draft-list";
import {
  draftOfProposal,
  questionsBeside,
  questionsLeft,
  remarksLeft,
} from "../../../../src/domain/propose/promise-draft";
import { readAgain } from "../../../../src/domain/propose/read-again";
import { swedish } from "../../../../src/i18n/reading/swedish";
import { day } from "../../../helpers/make";

const period = { from: day("2027-01-01"), to: day("2028-12-31") };
const around = { focus: "", promisers: [], municipality: "", lists: { activityTypes: [] }, words: swedish, period };
const read = (sentence: string) => draftOfProposal(0, readAgain(sentence, around), sentence, []);

test.each([
  [
    "Polis eller kommun ska göra minst tre skolbesök per vecka.",
    "eitherParty",
    "onlyParty onlyParty allParties anyParty*",
  ],
  [
    "Varje grundskola – Strandskolan och Norrskolan – får minst två besök per termin av polisen.",
    "severalPlaces",
    "Var och en* Tillsammans Alla",
  ],
  ["Varje grundskola får minst två besök per termin av polisen.", "severalPlaces", "Var och en Tillsammans"],
  ["Kommunen ska genomföra minst två temakvällar under året.", "yearInSeveralYears", "eachYear* wholePeriod"],
  ["Polisen genomför tre trygghetsvandringar per år.", "noComparison", "atLeast*"],
  ["Kommunen och polisen ska synas mer.", "noNumber", "asWritten*"],
  ["Kommunen ska besöka skolorna minst två till tre gånger per år.", "numberRange", "right*"],
] as const)("%s", (sentence, code, expected) => {
  const draft = read(sentence);
  expect(remarksLeft(draft, period).map((remark) => remark.code)).toContain(code);
  const answers = answersTo(code, draft);
  expect(answers.map(({ code: own, change }) => `${own}${change === null ? "*" : ""}`).join(" ")).toBe(expected);
  for (const { change } of answers) {
    if (change === null) continue;
    const list: DraftList = { drafts: [draft], dropped: [], notUnderstood: [], next: 1 };
    const [changed] = changeDraft(list, 0, change).drafts;
    expect(changed && remarksLeft(changed, period).map((remark) => remark.code)).not.toContain(code);
  }
});

test.each([
  ["Varje grundskola – Strandskolan och Norrskolan – får minst två besök per termin av polisen.", "where", ""],
  ["Kommunen och polisen ska synas mer.", "what howMany perWhat evidence", "what"],
])("%s: a question that a remark asks already isn't asked beside it", (sentence, left, beside) => {
  const draft = read(sentence);
  expect(questionsLeft(draft, period).join(" ")).toBe(left);
  expect(questionsBeside(draft, period).join(" ")).toBe(beside);
});
