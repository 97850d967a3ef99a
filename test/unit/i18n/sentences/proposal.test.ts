import { LANGUAGES } from "../../../../src/domain/book/book";
import type { Proposal } from "../../../../src/domain/propose/proposal";
import { proposeCommitments } from "../../../../src/domain/propose/propose-commitments";
import { REMARK_CODES } from "../../../../src/domain/propose/remark";
import { ruleOfProposal } from "../../../../src/domain/propose/rule-of-proposal";
import { swedish } from "../../../../src/i18n/reading/swedish";
import { interpretationOf, questionLine, remarkLine } from "../../../../src/i18n/sentences/proposal";

function read(text: string): Proposal {
  const { proposals } = proposeCommitments(
    `Sandvike – löften 2023\n\n • ${text}`,
    { activityTypes: [] },
    { words: swedish },
  );
  return proposals[0] as Proposal;
}

test.each([
  [
    "Polisen ska göra minst två trygghetsvandringar.",
    "Uppfyllt när minst 2 gånger (trygghetsvandring) har genomförts under perioden.",
  ],
  [
    "Polisen ska hålla minst två SSPF-möten.",
    "Uppfyllt när minst 2 gånger (SSPF-möte) har genomförts under perioden. Polis, skola, socialtjänst och fritid ska ha deltagit varje gång.",
  ],
  [
    "Polisen ska i centrum hålla minst två möten.",
    "Uppfyllt när minst 2 gånger (möte) har genomförts under perioden. Bara platser av slaget centrum räknas.",
  ],
  [
    "Polisen ska varje vecka göra minst en nykterhetskontroll.",
    "Minst 1 gång (nykterhetskontroll) varje vecka, måndag till söndag.",
  ],
  [
    "Polisen ska i snitt göra minst tre besök per månad.",
    "Minst 3 gånger (besök) i snitt per månad: det som räknas delas med hela periodens längd.",
  ],
  [
    "Polisen ska varje vecka göra minst en nykterhetskontroll under maj–augusti.",
    "Minst 1 gång (nykterhetskontroll) varje vecka, måndag till söndag. Det gäller från 1 maj 2023 till 31 augusti 2023.",
  ],
  [
    "Kommunen ska senast den 30 juni ta fram en plan.",
    "Uppfyllt när det är genomfört, senast 30 juni 2023. Det visas av en aktivitet som pekar ut löftet eller är av typen plan, eller av att alla åtgärder för löftet i Handlingsplan är klara.",
  ],
  [
    "Kommunen ska senast den 30 juni sätta upp digitala skyltar.",
    "Uppfyllt när det är genomfört, senast 30 juni 2023. Det visas av en aktivitet som pekar ut löftet, eller av att alla åtgärder för löftet i Handlingsplan är klara.",
  ],
  [
    "Fältarna ska besöka alla skolor minst en gång varje termin.",
    "Minst 1 gång varje termin, räknad som halvår. Bara aktiviteter som pekar ut löftet räknas.",
  ],
  ["Polisen ska synas mer.", "Går inte att räkna. Parterna bedömer själva om löftet är uppfyllt."],
  [
    "Polisen och kommunen ska hålla minst två möten i Norrby och Söderby, på var och en av orterna.",
    "Uppfyllt när minst 2 gånger (möte) har genomförts under perioden. Antalet gäller på var och en av platserna Norrby och Söderby. Polis och kommun ska ha deltagit varje gång.",
  ],
  [
    "Polisen gör minst tio kontroller på Storgatan och i Norrby.",
    "Uppfyllt när minst 10 gånger (kontroll) har genomförts under perioden. Bara det som görs på Storgatan och i Norrby räknas. Antalet gäller alla platser tillsammans.",
  ],
  [
    "Andelen invånare som är otrygga ska vara högst 30 procent.",
    "Uppfyllt när andelen invånare som är otrygga är högst 30 procent vid periodens slut.",
  ],
])("%s", (text, interpretation) => {
  expect(interpretationOf(ruleOfProposal(read(text)), "sv")).toBe(interpretation);
});

const NAMED = ["Norrby", "Söderby"];
test.each([
  [NAMED, null, "Bara det som görs i Norrby och i Söderby räknas. Antalet gäller alla platser tillsammans."],
  [NAMED, "Tillsammans", "Bara det som görs i Norrby och i Söderby räknas. Antalet gäller alla platser tillsammans."],
  [
    NAMED,
    "Alla",
    "Bara det som görs i Norrby och i Söderby räknas. Antalet gäller alla platser tillsammans, och varje plats ska få minst en gång under perioden.",
  ],
  [NAMED, "Var och en", "Antalet gäller på var och en av platserna Norrby och Söderby."],
  [[], "Var och en", "Antalet gäller varje plats för sig, men räknas för alla tillsammans tills platserna har namn."],
  [[], "Tillsammans", "Antalet gäller alla platser tillsammans."],
  [["Norrby"], null, "Bara det som görs i Norrby räknas."],
] as const)("how the places %j share the number, %s, is told", (places, spread, told) => {
  const rule = { ...ruleOfProposal(read("Polisen ska hålla minst två möten.")), requiredParties: [] };
  const said = (of: typeof rule) => interpretationOf(of, "sv");
  expect(said({ ...rule, places, spread })).toBe(`${said(rule)} ${told}`);
  expect(said({ ...rule, kind: "Milstolpe", places: NAMED, spread })).not.toContain("Antalet");
});

test("what counts is asked with a type that the sentence has a word for", () => {
  expect(questionLine("what", "Polisen ska besöka skolorna varje termin.", "sv")).toMatch(
    /Till exempel ”Skolbesök”\.$/,
  );
  expect(questionLine("what", "Det ska bli bättre.", "sv")).toMatch(/löftet\.$/);
  expect(questionLine("who", "Polisen ska besöka skolorna.", "sv")).toBe("Vem gör det?");
});

test.each(LANGUAGES)("every remark has words in %s", (language) => {
  for (const code of REMARK_CODES)
    expect(remarkLine({ code, words: "flera insatser", span: null }, language)).toMatch(/^.{20,}[.?]$/);
});

test.each([
  ["bör", "”bör” lovar inget säkert. Skriv ”ska”."],
  ["verka för", "”verka för” lovar inget säkert. Skriv vad som ska göras."],
])("“%s” is answered by what it lacks", (words, line) => {
  expect(remarkLine({ code: "weak", words, span: null }, "sv")).toBe(line);
});
