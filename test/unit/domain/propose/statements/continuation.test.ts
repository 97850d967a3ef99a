// A promise that goes on in a second sentence, in a list, in lines, in paragraphs and in running text.
import { proposeCommitments } from "../../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const BEFORE = "Kommunen ordnar minst två föräldramöten.";
const AFTER = "Polisen gör minst tio hastighetskontroller i tätorten.";
const FORMS: Readonly<Record<string, (line: string) => string>> = {
  list: (line) => [BEFORE, line, AFTER].map((text) => ` • ${text}`).join("\n"),
  lines: (line) => [BEFORE, line, AFTER].join("\n"),
  paragraphs: (line) => [BEFORE, line, AFTER].join("\n\n"),
  prose: (line) => [BEFORE, line, AFTER].join(" "),
};

/** Of the promise between the two: its parties, kind, target, interval and last day. */
function between(line: string, form: string): string[] {
  const text = `Ekby – medborgarlöften 2026\n\nLöften\n\n${FORMS[form]?.(line) ?? ""}`;
  return proposeCommitments(text, { activityTypes: [] }, { words: swedish })
    .proposals.filter((proposal) => proposal.text !== BEFORE && proposal.text !== AFTER)
    .map(({ parties, kind, target, interval, to }) =>
      [parties.value.join("+"), kind.value, target.value ?? "-", interval.value ?? "-", to.value ?? "-"].join(" "),
    );
}

test.each([
  [
    "Lederna runt tätorten märks om senast den 1 december. Arbetet görs ihop med skoterklubben. Ansvarig: kommunen.",
    "Kommun+Förening Milstolpe - - 2026-12-01",
  ],
  [
    "Belysningen i parken byts senast den 1 november. Arbetet utförs av kommunen tillsammans med bostadsbolaget.",
    "Kommun+Bostadsbolag Milstolpe - - 2026-11-01",
  ],
  ["Nya skyltar sätts upp senast den 15 maj. Det görs av kommunen.", "Kommun Milstolpe - - 2026-05-15"],
  [
    "Kommunen röjer stigen vid skolan före den 1 juni. Röjningen görs ihop med skidklubben.",
    "Kommun+Förening Milstolpe - - 2026-05-31",
  ],
  ["Ett nytt farthinder byggs senast i augusti. Ansvarig: kommunen.", "Kommun Milstolpe - - 2026-08-31"],
  [
    "Busskurerna lagas senast den 1 september. Det sker i samarbete med bussbolaget. Ansvarig: kommunen.",
    "Kommun+Kollektivtrafik Milstolpe - - 2026-09-01",
  ],
  ["Buskarna klipps senast den 31 maj. Detta görs av kommunens parkpersonal.", "Kommun Milstolpe - - 2026-05-31"],
  [
    "Kommunen tar fram en ny rutin senast den 1 mars. Den görs tillsammans med polisen.",
    "Polis+Kommun Milstolpe - - 2026-03-01",
  ],
  [
    "Polisen ska vara mer närvarande i ytterområdena. Minst ett besök i månaden görs i byarna. Ansvarig: polisen.",
    "Polis Varje 1 månad -",
  ],
  ["Polisen ska synas mer i centrum. Minst två fotpatruller görs varje vecka.", "Polis Varje 2 vecka -"],
  ["Polisen ska bli mer tillgänglig i byarna. Minst fyra besök görs per termin.", "Polis Varje 4 termin -"],
  [
    "Kommunen ska öka sin närvaro på kvällarna. Minst tre pass per vecka läggs efter klockan 18.",
    "Kommun Varje 3 vecka -",
  ],
  [
    "Polisen ska vara synligare i Norra Ekby. Minst tio kvällar tillbringas där under hösten.",
    "Polis Antal 10 - 2026-11-30",
  ],
])("%s", (line, row) => {
  expect(Object.keys(FORMS).map((form) => between(line, form))).toEqual(Object.keys(FORMS).map(() => [row]));
});

test("a promise of its own after a goal stays one", () => {
  const goal = "Polisen ska synas mer i centrum.";
  expect(between(`${goal} Kommunen håller minst två träffar om klotter.`, "list")).toHaveLength(2);
  expect(between(`${goal} Minst två kurser om klotter hålls varje termin.`, "prose")).toHaveLength(2);
});
