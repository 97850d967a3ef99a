// Two measures in one sentence: the number keeps its own time, and nobody is left unasked.
import { proposeCommitments } from "../../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const one = (sentence: string) =>
  proposeCommitments(`Löften 2026 i Ekby\n\n• ${sentence}`, { activityTypes: [] }, { words: swedish }).proposals.map(
    ({ kind, target, interval, remarks }) => ({
      read: [kind.value, target.value ?? "-", interval.value ?? "-"].join(" "),
      codes: remarks.map(({ code }) => code),
    }),
  );

const OWN = `
Polisen ska varje månad finnas på plats i Norrtorp och möta invånarna minst 20 timmar under året. | Antal 20 -
Polisen ska varje vecka fotpatrullera i centrum, minst 100 gånger under året. | Antal 100 -
Polisen går en gång i veckan runt i byn och finns på torget sammanlagt 30 timmar. | Antal 30 -
Parterna träffas en gång i kvartalet och håller totalt sex öppna möten. | Antal 6 -
Polisen ska göra minst 20 kontroller under året och besöka skolan varje månad. | Antal 20 -
Fältgruppen är ute varje fredag och genomför minst tio insatser under sommaren. | Antal 10 -
Polisen patrullerar dagligen i centrum och lägger minst 400 timmar på skolorna under perioden. | Antal 400 -
Varje termin besöker polisen skolan samt håller minst fyra föräldramöten under året. | Antal 4 -
Polisen besöker varje månad fritidsgården. Under året görs minst 24 besök. | Antal 24 -
Två gånger i månaden går vi ut och under året ska vi göra minst 40 kontroller. | Antal 40 -
I genomsnitt två gånger i veckan är polisen ute i Ekby, totalt minst 80 gånger under året. | Antal 80 -
Varje kvartal rapporteras läget och minst tio besök görs under hela perioden. | Antal 10 -
Kommunen bjuder varje kvartal in till dialog och genomför under perioden minst fem vandringar. | Antal 5 -
`;

test.each(
  OWN.trim()
    .split("\n")
    .map((line) => line.split(" | ") as [string, string]),
)("%s has a time of its own", (sentence, read) => {
  const [proposal] = one(sentence);
  expect(proposal?.read).toBe(read);
  expect(proposal?.codes).toContain("severalIntervals");
});

test.each([
  ["Polisen ska göra minst 20 kontroller och besöka skolan varje månad.", "Varje 20 månad", "twoPromises"],
  ["Polisen ska varje månad besöka skolan och genomföra minst tio kontroller.", "Varje 10 månad", "twoPromises"],
  ["Varje månad ska polisen göra minst två kontroller under året.", "Varje 2 månad", "severalIntervals"],
])("%s is asked about", (sentence, read, code) => {
  const [proposal] = one(sentence);
  expect(proposal?.read).toBe(read);
  expect(proposal?.codes).toContain(code);
});

test.each([
  ["Polisen ska under året göra minst två kontroller varje månad.", "Varje 2 månad"],
  ["Varje vecka ska polis och kommun göra minst två kontroller.", "Varje 2 vecka"],
  ["Polisen gör varje måndag och torsdag minst en kontroll.", "Varje 2 vecka"],
  ["Polisen ska varje månad under året göra minst fem kontroller.", "Varje 5 månad"],
])("%s is one measure", (sentence, read) => {
  const [proposal] = one(sentence);
  expect(proposal?.read).toBe(read);
  expect(proposal?.codes).not.toContain("twoPromises");
  expect(proposal?.codes).not.toContain("severalIntervals");
});
