import { stateInLine } from "../../../../src/domain/import/state-in-line";

const stateOf = (line: string) => stateInLine(line)?.cell ?? "";

test.each([
  "Riskkvällen blev inställd",
  "Riskkvällen i centrum ställdes in, polis och kommun var sjuka.",
  "ställdes riskkvällen i centrum in, polis och kommun.",
  "Riskkväll i centrum blev inte av, polis och kommun hade annat.",
  "Riskkvällen blev det tyvärr inte något av",
  "Riskkvällen har inte blivit av",
  "Riskkvällen avlystes",
])("%s: never came about", (line) => {
  expect(stateOf(line)).toBe("Inställd");
});

test.each(["Riskkväll i centrum (planerat)", "Planerad riskkväll i Pajala", "Riskkväll i centrum är inbokad"])(
  "%s: is yet to come",
  (line) => {
    expect(stateOf(line)).toBe("Planerad");
  },
);

test.each([
  ["Riskkvällen kunde tyvärr inte hållas", "kunde tyvärr inte"],
  ["Riskkvällen genomfördes inte", "genomfördes inte"],
])("%s: the words are given as they stand, so that people are asked", (line, words) => {
  expect(stateOf(line)).toBe(words);
});

test.each([
  "Riskkväll i centrum som planerat",
  "Polisen ställde upp och gick in på skolan",
  "Riskkväll i Pajala, lugnt och inget att anmärka",
  "Fotpatrull. Ungdomarna ville inte prata",
])("%s: was held", (line) => {
  expect(stateOf(line)).toBe("");
});
