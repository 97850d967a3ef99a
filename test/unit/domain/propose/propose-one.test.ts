// Rules that texts of other municipalities asked for, each by a sentence or a page of its own.
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { proposeCommitments } from "../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../src/i18n/reading/swedish";

const propose = (text: string) => proposeCommitments(text, { activityTypes: [] }, { words: swedish });
const one = (sentence: string, title = "Sandvike – medborgarlöften 2023") =>
  propose(`${title}\n\n • ${sentence}`).proposals.map(({ kind, target, interval, from, to }) =>
    [kind.value, target.value ?? "-", interval.value ?? "-", from.value ?? "-", to.value ?? "-"].join(" "),
  );

test.each([
  ["Polisen ska under badsäsongen patrullera stranden minst tio gånger.", "Antal 10 - 2023-06-01 2023-08-31"],
  ["Kommunen håller två öppna kvällar under höstlovet.", "Antal 2 - 2023-10-01 2023-11-30"],
  ["Kommunen ska ta fram en skyltplan, deadline 15 november 2023.", "Milstolpe - - - 2023-11-15"],
  ["Ett nytt gångstråk ska vara byggt senast vid utgången av oktober.", "Milstolpe - - - 2023-10-31"],
  ["Polisen genomför fyra bältesinsatser, en per kvartal.", "Varje 1 kvartal - -"],
  ["Dialoger med de boende genomförs på fem platser: Ekby, Alby och Norrby bland andra.", "Antal 5 - - -"],
  ["Kursen i konflikthantering för ordningsvakter fortsätter under 2023.", "Löpande - - - -"],
  ["Kommunen ska ha en tätare dialog med näringsidkarna.", "Löpande - - - -"],
  ["Halvårsvisa möten med samtliga bostadsrättsföreningar.", "Varje 1 halvår - -"],
  ["Ronder görs en gång i november och en gång i februari.", "Antal 2 - - -"],
  ["Polisen kommer en gång i veckan och en gång i månaden i lov.", "Varje 1 vecka - -"],
  ["Vuxna står vid skolorna under terminens två första veckor.", "Löpande - - - -"],
  ["Polisen medverkar på minst två föräldramöten per skola och termin.", "Varje 2 termin - -"],
  ["Kommunen tar initiativ till en överenskommelse med krögarna.", "Milstolpe - - - -"],
  ["Parterna upprättar en plan för stökiga helger, klar till Valborg.", "Milstolpe - - - 2023-04-30"],
  ["Kontroller av krogar görs vid minst sex tillfällen, varav två under sommaren.", "Antal 6 - - -"],
  ["Dialogmöten hålls i Ekby, Alby och Norrby, ett per ort.", "Antal 1 - - -"],
  ["Polisen står vid skolan en gång varje skolvecka.", "Varje 1 vecka - -"],
  ["Vuxna möter eleverna vid skolan varje morgon.", "Varje 1 dygn - -"],
  ["Utbildning av ordningsvakter i konflikthantering.", "Milstolpe - - - -"],
  ["Kommunen anlitar strandvärdar under högsäsongen.", "Milstolpe - - 2023-06-01 2023-08-31"],
  ["Skolvägen förses med farthinder av kommunen.", "Milstolpe - - - -"],
  ["Polisen besöker torget 2 gånger i snitt per vecka.", "Snitt 2 vecka - -"],
  ["Kommunen inrättar en tjänst som samordnare.", "Milstolpe - - - -"],
  ["Upphandla ordningsvakter till torget.", "Milstolpe - - - -"],
  ["Kommunen ska byta lamporna före sista september.", "Milstolpe - - - 2023-09-30"],
  ["Polisen ska ha dagliga kontakter med skolan.", "Varje 1 dygn - -"],
  ["Kommunens fältgrupp ska vara ute minst 40 fredags- och lördagskvällar.", "Antal 40 - - -"],
  ["Grannsamverkan ska öka från 12 till 20 områden.", "Mätvärde 20 - - -"],
  ["Inbrotten ska minska från 40 till 25 om året.", "Mätvärde 25 - - -"],
  ["Fritidsgårdarna ska hålla öppet till 23 varje fredag.", "Varje 1 vecka - -"],
  ["Ordningsvakter är på plats varje lördag 20-02.", "Varje 1 vecka - -"],
  ["Polisen gör minst tre kontroller per månad från och med den 1 september.", "Varje 3 månad 2023-09-01 -"],
  ["Polisen gör minst tre kontroller per månad fr.o.m. 1 mars.", "Varje 3 månad 2023-03-01 -"],
  ["Polisen gör minst tre kontroller efter den 1 juli.", "Antal 3 - 2023-07-02 -"],
  ["Polisen gör minst tre kontroller per månad från v. 10.", "Varje 3 månad 2023-03-06 -"],
  ["Polisen gör minst tre kontroller per månad t.o.m. v. 40.", "Varje 3 månad - 2023-10-08"],
  ["Vid varje månadsskifte skriver kommunen om läget på sin webbplats.", "Varje 1 månad - -"],
  ["Inför varje skolstart håller kommunen ett föräldramöte.", "Antal 1 - - -"],
  ["Kommunen bjuder in till ett informationsmöte om inbrott.", "Antal 1 - - -"],
  ["Polisen ska erbjuda alla femteklassare ett lektionspass om lag och rätt.", "Löpande - - - -"],
  ["Kommunen ska utbilda all personal på fritidsgårdarna.", "Milstolpe - - - -"],
  ["Antalet anmälda cykelstölder ska bli färre än under 2022.", "Löpande - - - -"],
  ["Antalet anmälda cykelstölder ska bli färre än 40.", "Mätvärde 40 - - -"],
  ["Ett 20-tal kontroller görs under året.", "Antal 20 - - -"],
  ["Polisen tillämpar lag 2023:196 i sina kontroller.", "Löpande - - - -"],
  ["Det får inte gå mer än två veckor mellan fotpatrullerna.", "Löpande - - - -"],
  ["Öppet hus på polisstationen den 3 maj och den 4 oktober.", "Antal 2 - 2023-05-03 2023-10-04"],
  ["Polisen gör två gånger så många kontroller.", "Löpande - - - -"],
  ["Polisen gör minst ett dussin kontroller.", "Antal 12 - - -"],
  ["Polisen gör minst ett par kontroller.", "Antal 2 - - -"],
  ["Polisen gör minst två hundratal kontroller.", "Antal 200 - - -"],
  ["Polisen gör fler än 4 kontroller.", "Antal 5 - - -"],
  ["Polisen gör inte färre än 4 kontroller.", "Antal 4 - - -"],
  ["Polisen gör mellan 3 och 5 kontroller i månaden.", "Varje 3 månad - -"],
  ["Kommunens fältgrupp deltar vid minst fyra av de riktade insatserna.", "Antal 4 - - -"],
  ["Polisen går minst 30 pass, och minst tio av passen ska gås med kommunen.", "Antal 30 - - -"],
  ["Parterna ordnar fyra föräldramöten, två på våren och två på hösten.", "Antal 4 - - -"],
  ["Varannan torsdag träffas polis och kommun.", "Snitt 0.5 vecka - -"],
  ["Kommunen ska ha ordningsvakter i centrum alla dagar kl. 14–22.", "Varje 1 dygn - -"],
  ["Två-tre gånger per termin informerar polisen elever om lagen.", "Varje 2 termin - -"],
  ["Polisen fördubblar antalet fotpatruller i centrum, från 60 till 120.", "Antal 120 - - -"],
  ["Polisen fördubblar antalet fotpatruller i centrum.", "Löpande - - - -"],
  ["Polisen gör kontrollköp av tobak hos minst hälften av försäljarna.", "Löpande - - - -"],
  ["Kommunen skickar brev till alla föräldrar inför varje lov.", "Löpande - - - -"],
  ["Varje larm om störande ungdomar följs upp med ett samtal av socialtjänsten.", "Löpande - - - -"],
  ["Kommunen bjuder in till boendedialog i mars, juni, september och november.", "Antal 4 - - -"],
  ["Kommunen och polisen genomför en gemensam trafikvecka i maj och en i september.", "Antal 2 - - -"],
  ["Kommunen anordnar ett café varje månad där polisen deltar minst fyra gånger.", "Varje 1 månad - -"],
  ["Hemtjänstens personal (ca 85 personer) får utbildning om brott mot äldre.", "Milstolpe - - - -"],
  ["Trygghetsvandringar minst 3 ggr, vår och höst.", "Antal 3 - - -"],
  ["Trygghetsvandringar en gång, vår och höst.", "Varje 1 termin - -"],
  ["Senast midsommar ska bilarna vara bortforslade.", "Milstolpe - - - 2023-06-24"],
  ["Kommunen rekryterar 40 nattvandrare före påsk.", "Antal 40 - - 2023-04-08"],
  ["Parterna ska ta fram en plan till halvårsskiftet.", "Milstolpe - - - 2023-06-30"],
  ["Februari: Polisen presenterar en karta över otrygga platser.", "Milstolpe - - 2023-02-01 2023-02-28"],
  ["Mars–april: Kommunen gallrar buskar vid Parkgatan.", "Milstolpe - - 2023-03-01 2023-04-30"],
  ["Senast den sista maj: Skolorna har en rutin för hur hot anmäls.", "Milstolpe - - - 2023-05-31"],
  ["Till den 1 oktober ska bolaget ha installerat kodlås i samtliga trapphus.", "Milstolpe - - - 2023-10-01"],
])("%s", (sentence, read) => {
  expect(one(sentence)).toEqual([read]);
});

test("'främst' before weekdays bounds nothing, and is asked about", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\n• Polisen gör minst 25 trafikkontroller under året, främst fredag och lördag kväll.",
  );
  expect(proposals.map(({ weekdays }) => weekdays.value)).toEqual([[]]);
  expect(proposals.flatMap(({ remarks }) => remarks.map(({ code, words }) => `${code}: ${words}`))).toEqual([
    "mostly: främst fredag och lördag kväll",
  ]);
});

test.each([
  "med särskilt fokus på Storgatan och vägen förbi Sandhamraskolan",
  "främst på Storgatan och Torget",
  "i synnerhet i Ekby",
  "inte minst i Ekby",
  "särskilt vid Ekskolan",
])("'%s' bounds no place, and is asked about", (where) => {
  const { proposals } = propose(`Medborgarlöften 2023\n\n• Polisen gör minst 24 trafikkontroller under året ${where}.`);
  expect(proposals.map(({ places, placeTypes }) => [places.value, placeTypes.value])).toEqual([[[], []]]);
  expect(proposals.flatMap(({ remarks }) => remarks.map(({ code, words }) => `${code}: ${words}`))).toEqual([
    `mostly: ${where}`,
  ]);
});

test("'särskilt' before what is done leaves its place as it is", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\n• Polisen gör minst 10 särskilt riktade insatser i Ekby under året.",
  );
  expect(proposals.map(({ places }) => places.value)).toEqual([["Ekby"]]);
});

test("a sentence on whose doing counts says who performs the promise before it", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\n• Minst 30 kontroller under året. Endast kontroller som polisen själv utför räknas.",
  );
  expect(proposals.map(({ target, performedBy }) => [target.value, performedBy.value])).toEqual([[30, ["Polis"]]]);
});

test("a place that gets something answers for nothing", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\n• Fritidsgården får besök av polisen minst två gånger per termin.",
  );
  expect(proposals.map(({ owner, requiredParties }) => [owner.value, requiredParties.value])).toEqual([
    ["Polis", ["Polis"]],
  ]);
});

test("the name of the place after a title's year is no focus area", () => {
  const { proposals, focusAreas } = propose(
    "Medborgarlöften 2027 Älvdala kommun\n\nPolisen gör minst 25 trafikkontroller under året.",
  );
  expect(focusAreas).toEqual([]);
  expect(proposals.map(({ owner }) => owner.value)).toEqual(["Polis"]);
});

const remarksOf = (sentence: string) =>
  propose(`Sandvike – medborgarlöften 2023\n\n • ${sentence}`).proposals.flatMap(({ remarks }) =>
    remarks.map(({ code, words }) => `${code} ${words}`),
  );

test.each([
  ["Kommunen skickar brev till föräldrar inför varje lov.", "perOccasion varje lov"],
  ["Kommunen bjuder in till boendedialog i mars, juni och november.", "monthsCounted mars, juni och november"],
  ["Polisen gör kontrollköp hos minst hälften av försäljarna.", "share hälften"],
  ["Polisen fördubblar antalet fotpatruller i centrum.", "increase fördubblar"],
  ["Kommunen anordnar ett café varje månad där polisen deltar minst fyra gånger.", "severalNumbers fyra gånger"],
])("what is read into %s is told", (sentence, remark) => {
  expect(remarksOf(sentence)).toContain(remark);
});

const partiesOf = (text: string) =>
  propose(text).proposals.map(({ parties }) => [...parties.value].sort((a, b) => a.localeCompare(b, "sv")).join("+"));

test("“vi” is whoever the line above says, “vi på kommunen” the municipality, and “de” those of the promise before", () => {
  expect(
    partiesOf("Medborgarlöften 2023\n\nPolisen lovar dig:\n• Vi ska besöka skolan minst en gång i månaden."),
  ).toEqual(["Polis"]);
  expect(
    partiesOf(
      "Medborgarlöften 2023\n\n• Vi på kommunen håller biblioteket öppet tre kvällar i veckan.\n• Polisen gör tio besök på torget.\n• De gör också åtta besök på biblioteket.",
    ),
  ).toEqual(["Kommun", "Polis", "Polis"]);
});

test("housing companies are known by their names", () => {
  const title = "Medborgarlöften 2023 i Ekby kommun\n\n • ";
  expect(partiesOf(`${title}Senast i maj ska Ekbyhem ha bytt lås i alla trapphus.`)).toEqual(["Bostadsbolag"]);
  expect(partiesOf(`${title}Fyra gårdsfester hålls av kommunen och Svenska Bostäder.`)).toEqual([
    "Bostadsbolag+Kommun",
  ]);
  expect(partiesOf(`${title}Ekbybo håller minst två gårdsfester.`)).toEqual(["Bostadsbolag"]);
  expect(partiesOf(`${title}Ungdomshem får besök av polisen två gånger.`)).toEqual(["Polis"]);
});

test("who takes part in some of what was promised does it with those who promised it", () => {
  const text =
    "Medborgarlöften 2023\n\n1. Polisen genomför minst tio riktade kontroller vid resecentrum.\n2. Fritidsgården deltar vid minst tre av de riktade kontrollerna.";
  expect(partiesOf(text)).toEqual(["Polis", "Fritid+Polis"]);
});

test("among partners those who mostly receive aren't asked for", () => {
  const title = "Medborgarlöften 2023\n\n • ";
  expect(
    partiesOf(`${title}Kommunen håller en temadag, med polis, butiker och pensionärsföreningar som partner.`),
  ).toEqual(["Kommun+Polis"]);
  expect(partiesOf(`${title}Polisen håller en temadag tillsammans med skolan och föreningslivet.`)).toEqual([
    "Förening+Polis+Skola",
  ]);
});

test("an activity is never a party", () => {
  const [proposal] = propose(
    "Medborgarlöften 2023\n\n • Socialtjänsten och polisen ska träffa familjerna snabbt.",
  ).proposals;
  expect(proposal?.activityTypes.value).not.toContain("Socialtjänsten");
});

test("a heading below a line of promising stays a heading, and the line holds for what stands under it", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\nPolisen lovar:\n\nTrygghet i centrum\n\n • Minst fyra kvällar i månaden ska patruller gå genom torget.\n\nLugn i trafiken\n\n • Minst två hastighetskontroller per vecka.",
  );
  expect(proposals.map(({ focus, owner, target }) => [focus.value, owner.value, target.value])).toEqual([
    ["Trygghet i centrum", "Polis", 4],
    ["Lugn i trafiken", "Polis", 2],
  ]);
});

test("lines that something is done in are promises below it, though nothing marks them", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\nPolisen lovar:\nFler poliser i centrum\nTrygghetsvandring i Norrby varje vår\nSynlig närvaro vid skolorna",
  );
  expect(proposals).toHaveLength(3);
});

test("a number alone in a table's goal is how many, and one in another column isn't", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\nAktivitet\tMål\tAnsvarig\nTrygghetsvandringar i Norrby\t4\tKommunen\nFotpatrullering i centrum\t12\tPolisen\n\nAktivitet\tKommentar\nBesök på fritidsgården\t7",
  );
  expect(proposals.map(({ target, owner }) => [target.value, owner.value])).toEqual([
    [4, "Kommun"],
    [12, "Polis"],
    [null, "Kommun"],
  ]);
  expect(proposals.slice(0, 2).flatMap(({ remarks }) => remarks.map(({ code }) => code))).not.toContain("partOfNumber");
});

/** What a page gives: why nothing, or the kind, number and interval of each promise, with what is asked. */
function given(text: string): string {
  const { problem, proposals } = propose(text);
  if (problem !== null) return problem;
  return proposals
    .map(({ kind, target, interval, remarks }) => {
      const read = `${kind.value} ${target.value ?? "-"} ${interval.value ?? "-"}`;
      const asked = remarks.map(({ code }) => code).filter((code) => /impossible|spelling/.test(code));
      return [read, ...asked].join(" ");
    })
    .join("; ");
}

const PAGE = "Alby – medborgarlöften 2023\n\n";

test.each([
  ["nothing", "", "empty"],
  ["blanks and unseen signs", " \u00a0\n\u200b\t\n", "empty"],
  [
    "HTML",
    "<html><head><title>Alby</title><script>var antal = 5;</script></head><body><h1>Medborgarl&ouml;ften 2023</h1><ul><li>Polisen ska bes&ouml;ka fritidsg&aring;rden minst tv&aring; g&aring;nger i m&aring;naden.</li></ul></body></html>",
    "Varje 2 månad",
  ],
  ["HTML without a word", "<div><p>&nbsp;</p><img src='x.png'></div>", "empty"],
  ["a table", `${PAGE}Aktivitet\tHur ofta\tVem\nKvällspass på torget\tMinst 3 per vecka\tPolisen`, "Varje 3 vecka"],
  [
    "Norwegian",
    "Politiet og kommunen skal sammen gjøre sentrum tryggere for alle som bor her. Vi skal gå tur i parken hver uke og snakke med ungdommer på kveldstid gjennom hele året, og være til stede ved skolene.",
    "otherLanguage",
  ],
  [
    "news without a promise",
    "Brand i garage\n\nRäddningstjänsten larmades på onsdagen till en brand i ett garage i Alby. Tre bilar skadades. Polisen spärrade av gatan och misstänker att branden var anlagd.\n\n– Vi har hört flera vittnen, sa polisens talesperson.",
    "noPromises",
  ],
  [
    "two years on one page",
    "Medborgarlöften 2021\n\n • Kommunen ska hålla två möten.\n\nMedborgarlöften 2022\n\n • Kommunen ska hålla tre möten.",
    "severalPeriods",
  ],
  [
    "last year's results on the same page",
    `${PAGE} • Kommunen ska hålla minst tre öppna möten per år.\n\nResultat 2022\n\n • Kommunen höll 5 öppna möten.\n • Polisen gjorde 81 kontroller.`,
    "Antal 3 -",
  ],
  ["31 June", `${PAGE} • Kommunen ska senast den 31 juni ta fram en belysningsplan.`, "Milstolpe - - impossibleDate"],
  [
    "what a scanner slips on",
    `${PAGE} • Polisen ska genornföra rninst l0 fotpatrulleringar i veckan.`,
    "Varje 10 vecka spellingGuessed",
  ],
  [
    "capitals throughout",
    "MEDBORGARLÖFTEN 2023\n\n • KOMMUNEN SKA STÄDA TORGET MINST TVÅ GÅNGER I VECKAN.\n • POLISEN SKA GÅ FOTPATRULL MINST FYRA GÅNGER I MÅNADEN.",
    "Varje 2 vecka; Varje 4 månad",
  ],
])("%s is told in one word, and nothing is invented", (_name, text, expected) => {
  expect(given(text)).toBe(expected);
});

test("of two years on one page only the chosen year's promises are read", () => {
  const text =
    "Medborgarlöften 2021\n\n • Kommunen ska hålla två möten.\n\nMedborgarlöften 2022\n\n • Kommunen ska hålla tre möten.";
  const period = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };
  const { proposals } = proposeCommitments(text, { activityTypes: [] }, { words: swedish, period });
  expect(proposals.map(({ target }) => target.value)).toEqual([2]);
});

const rowsOf = (text: string) =>
  propose(text).proposals.map(({ target, activityTypes, places, placeTypes }) => [
    target.value,
    activityTypes.value.join(),
    places.value.join(),
    placeTypes.value.join(),
  ]);

test.each<[string, string, (number | string | null)[]]>([
  ["of a part of the number", "minst fyra fotpatruller, varav minst en i Mantorp", [4, "Fotpatrull", "", ""]],
  [
    "of the municipality's own name",
    "minst fyra fotpatruller i centrala Mjölby",
    [4, "Fotpatrull", "centrala Mjölby", ""],
  ],
  ["when, and not what", "minst fyra gånger på fredagskvällar vandra i centrum", [4, "", "", "Centrum"]],
  ["an abbreviation", "minst fyra SSPF-möten", [4, "SSPF-möte", "", ""]],
  ["of a thing done once", "ta fram en plan för trygghet på skolor och torg senast i maj", [null, "Plan", "", ""]],
])("%s: %s", (_what, promise, row) => {
  expect(rowsOf(`Mjölby kommun – medborgarlöften 2023\n\n • Polisen ska ${promise}.`)).toEqual([row]);
});

test.each([
  ["one long word", "a".repeat(100_000)],
  ["numbers without end", "3, ".repeat(33_000)],
])("%s keeps nobody waiting", (_what, text) => {
  const before = process.cpuUsage().user;
  propose(`Sandvike – medborgarlöften 2023\n\nPolisen ska ${text}`);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8);
});

test("Roman numbers are a list's, also where a scanner took m for rn", () => {
  const text =
    "Medborgarlöfte 2023\n\nÅtgärder\n\nI. Polis: Kontroller på väg 35, 1 gång/dygn.\nIII. Kornmun: Inventering av skolgårdar, klar i mars.\nIX. Polis: Minst sju besök i årskurs 8.";
  expect(partiesOf(text)).toEqual(["Polis", "Kommun", "Polis"]);
});

test("what is ended stands above what is promised, and a page's line on cookies is no promise", () => {
  const text =
    "Sandvike kommun\nMedborgarlöften\n\nLöften 2022 (avslutade)\n • 30 kontroller – genomfördes: 41\n\nLöften 2023\n\n • Polisen ska göra minst 20 kontroller.\n\nDen här webbplatsen använder kakor. Genom att surfa vidare godkänner du det.";
  expect(propose(text).proposals.map(({ target }) => target.value)).toEqual([20]);
});

test.each([
  [
    "Varje grundskola – Ekskolan, Alskolan och Norrskolan – får två besök per termin.",
    "Ekskolan, Alskolan, Norrskolan",
  ],
  ["Polisen besöker alla bostadsområden (Ekby och Alby) minst en gång per månad.", "Ekby, Alby"],
  ["Polisen ska vara på våra torg: Storatorget, Lillatorget, minst två gånger per vecka.", "Storatorget, Lillatorget"],
  ["Varje medarbetare – Polisen och Kommunen – ska gå minst två kurser per år.", ""],
])("places that are named beside their kind are the promise's: %s", (sentence, places) => {
  const [proposal] = propose(`Medborgarlöften 2023\n\n • ${sentence}`).proposals;
  expect(proposal?.places.value.join(", ")).toBe(places);
});

test.each([
  ["minst fyra gemensamma kvällspass i månaden", "Gemensamt kvällspass"],
  ["minst två oanmälda besök på krogar per månad", "Oanmält besök"],
  ["minst tre öppna möten under året", "Öppet möte"],
  ["minst två riktade insatser under året", "Riktad insats"],
  ["minst två särskilda trygghetsvandringar under året", "Särskild trygghetsvandring"],
  ["minst ett gemensamt kvällspass i månaden", "Gemensamt kvällspass"],
])("the name of an activity agrees with itself: %s", (words, name) => {
  const [proposal] = propose(`Medborgarlöften 2023\n\n • Polis och kommun ska genomföra ${words}.`).proposals;
  expect(proposal?.activityTypes.value).toEqual([name]);
});

test("lines of any width go on where a sentence does, and each clause that was promised is a promise", () => {
  const text = `Nya medborgarlöften

Publicerad 14 februari 2023

Polisen i Sandvike har gått igenom svaren från årets dialog tillsammans med kommunens säkerhetssamordnare och har valt
ut över 600 synpunkter.

Under 2023 lovar vi därför att polisen ska genomföra minst en trafikkontroll i veckan vid skolorna, att fritidsgårdarna
ska hålla öppet till 23 varje fredag och att parterna tillsammans ordnar fyra föräldramöten.`;
  const { proposals, focusAreas } = propose(text);
  expect(focusAreas).toEqual([]);
  expect(proposals.map(({ kind, target, interval }) => [kind.value, target.value, interval.value])).toEqual([
    ["Varje", 1, "vecka"],
    ["Varje", 1, "vecka"],
    ["Antal", 4, null],
  ]);
});

test("records with labels are read as any other promise, and the name above one is its area", () => {
  const text = `Medborgarlöften för Sandvikes kommun 2023

LÖFTE 1: Vi ska synas mer
Aktivitet: Polisen fotpatrullerar i centrum.
Mål: 3 gånger/vecka
Ansvarig: Polisen

LÖFTE 2: Trafik
Aktivitet: Nykterhetskontroller i Kullen, Backa och Ekhagen
Mål: Minst 2 per område och år
När: april–september 2023
Ansvarig: Polisen`;
  const { proposals } = propose(text);
  expect(
    proposals.map(({ focus, kind, target, interval, owner, places, spread }) => [
      focus.value,
      kind.value,
      target.value,
      interval.value,
      owner.value,
      places.value.join("+"),
      spread.value,
    ]),
  ).toEqual([
    ["Vi ska synas mer", "Varje", 3, "vecka", "Polis", "", null],
    ["Trafik", "Antal", 2, null, "Polis", "Kullen+Backa+Ekhagen", "Var och en"],
  ]);
});

test("a number for each of the places that are visited", () => {
  const [proposal] = propose(
    "Medborgarlöften 2023\n\n • Polisen ska besöka Byskolan, Lillängsskolan och Åsgymnasiet minst tre gånger var.",
  ).proposals;
  expect([proposal?.places.value, proposal?.spread.value, proposal?.target.value]).toEqual([
    ["Byskolan", "Lillängsskolan", "Åsgymnasiet"],
    "Var och en",
    3,
  ]);
});

test("promises below an introduction without headings of their own are found", () => {
  const text = `Medborgarlöften 2023

Inledning

Av de tillfrågade känner 88 procent sig trygga. Kommunen ska måla om gångtunneln. Vid minst 150 tillfällen ska hamnen patrulleras till fots av polisen.`;
  expect(propose(text).proposals.map(({ target }) => target.value)).toEqual([null, 150]);
});

test("a bracket with who does it ends its sentence, also without a point", () => {
  const text =
    "Medborgarlöften 2023\n\n • Minst två trafikkontroller varje månad (Polisen) Fyra föräldramöten under året (Kommunen) Minst 20 pass till fots i centrum (Polisen)";
  expect(propose(text).proposals.map(({ target, owner }) => [target.value, owner.value])).toEqual([
    [2, "Polis"],
    [4, "Kommun"],
    [20, "Polis"],
  ]);
});

test("a title in capitals names the municipality", () => {
  const book = propose("MEDBORGARLÖFTE FÖR NORRVIKENS KOMMUN 2023\n\n • Polisen ska hålla två möten under året.");
  expect(book.municipality.value).toBe("Norrviken");
});

const codesOf = (sentence: string) =>
  propose(`Medborgarlöften 2023\n\n • ${sentence}`).proposals.flatMap(({ remarks }) => remarks.map(({ code }) => code));

test.each([
  ["SSPF-gruppen träffas varje månad utom juli.", "exception"],
  ["Två dialogmöten hålls på våren och två på hösten.", "numbersAdded"],
  ["Polisen ska med minst två poliser fotpatrullera varje vecka.", "peopleOrTimes"],
  ["Polisen gör minst en kontroll per år och skola.", "severalIntervals"],
  ["Polisen gör minst 5 kontroller per vecka och patrull.", "severalIntervals"],
  ["Polisen går minst 30 pass, och minst tio av passen ska gås med kommunen.", "partOfNumber"],
] as const)("%s: %s", (sentence, code) => {
  expect(codesOf(sentence)).toContain(code);
});

test("a count of evenings leaves open no number a week", () => {
  const codes = codesOf("Kommunens fältgrupp ska vara ute minst 40 fredags- och lördagskvällar.");
  expect(codes).not.toContain("intervalAssumed");
  expect(codes).not.toContain("severalWeekdays");
});

const activitiesOf = (sentence: string) =>
  propose(`Medborgarlöften 2023\n\n • ${sentence}`).proposals.flatMap(({ activityTypes }) => activityTypes.value);

test.each([
  ["Polisen ska fotpatrullera centrum minst två kvällar i veckan.", ["Fotpatrullering"]],
  ["Andelen elever i årskurs 9 som har provat narkotika ska minska.", []],
] as const)("%s counts %j", (sentence, types) => {
  expect(activitiesOf(sentence)).toEqual(types);
});

test("promises in a row are told apart by the bracket that says who, also before a word of one letter", () => {
  const row =
    "Öppet hus på stationen, två gånger (Polisen) Trygghetsvandring i Ekby den 20 april (Kommunen och polisen) I snitt minst ett besök per vecka på fritidsgården (Polisen)";
  const { proposals } = propose(`Medborgarlöften 2023\n\n${row}`);
  expect(proposals.map(({ kind, target, owner }) => `${kind.value} ${target.value} ${owner.value}`)).toEqual([
    "Antal 2 Polis",
    "Milstolpe null Polis och kommun",
    "Snitt 1 Polis",
  ]);
});

test("the end of the sentence around a list, and what is said of the next promise, promise nothing", () => {
  const text =
    "Medborgarlöften 2023\n\nGenom att:\n\n • polisen håller minst två möten\n\nska vi bidra till en trygg plats. Nytt löfte tas fram var fjärde månad.";
  expect(propose(text).proposals.map(({ text: said }) => said)).toEqual(["polisen håller minst två möten"]);
});

test("on Gotland the region is the municipality", () => {
  const lead = (name: string) =>
    `${name} och polisen lovar för 2023\n\nRegionen lovar att\n\n • rusta upp hamnen före 1 maj`;
  const ownerOf = (text: string) => propose(text).proposals.map(({ owner }) => owner.value);
  expect(ownerOf(lead("Region Gotland"))).toEqual(["Kommun"]);
  expect(ownerOf(lead("Region Norrland"))).toEqual(["Region"]);
});

test("three that have agreed answer together where nothing else is said", () => {
  const text = (who: string) =>
    `Medborgarlöften 2023\n\n${who} har enats om löften.\n\n • Arbetet redovisas varje tertial.`;
  expect(partiesOf(text("Polisen, Ekby kommun och bostadsbolaget"))).toEqual(["Bostadsbolag+Kommun+Polis"]);
  expect(partiesOf(text("Polisen och Ekby kommun"))).toEqual(["Kommun+Polis"]);
});

test("news tell of what was agreed in the past tense", () => {
  const text = (words: string) =>
    `Medborgarlöften 2023\n\nPolisen skulle${words} kontrollera farten vid minst 15 tillfällen.`;
  expect(propose(text(" också, enligt överenskommelsen,")).proposals.map(({ target }) => target.value)).toEqual([15]);
  expect(propose(text("")).proposals).toEqual([]);
});

test.each([
  ["Genomföra en temadag\tKommunen\tOktober", "Milstolpe 2023-10-31"],
  ["Kommunen tar fram en plan\tKommunen\tApril", "Milstolpe 2023-04-30"],
])("a month in a column of its own is the last one: %s", (row, expected) => {
  const { proposals } = propose(`Medborgarlöften 2023\n\nLöfte\tVem\tTid\n${row}`);
  expect(proposals.map(({ kind, to }) => `${kind.value} ${to.value}`)).toEqual([expected]);
});

test("one course is held once, also with a word that else goes on", () => {
  expect(one("Kommunen ska hålla i en kurs för föreningsledare under oktober.")).toEqual([
    "Milstolpe - - 2023-10-01 2023-10-31",
  ]);
});

test("a line of news stands above the title, and a measure under the heading Mål is a promise", () => {
  const text = `Nyhet 8 februari 2023

Polisen och kommunen lovar mer närvaro

Polisen ska fotpatrullera i centrum minst 30 gånger.

Mål

Minst 60 procent ska känna sig trygga vid stationen i mätningen hösten 2023.`;
  expect(propose(text).proposals.map(({ kind, target }) => [kind.value, target.value])).toEqual([
    ["Antal", 30],
    ["Mätvärde", 60],
  ]);
});

const countsIn = (text: string) =>
  propose(`Medborgarlöften 2023\n\n${text}`).proposals.map(({ kind, target }) => `${kind.value} ${target.value}`);

test("promises about contact with people are no list of contacts", () => {
  const text = (heading: string) =>
    `${heading}\n\n • Polisen bjuder in till en träff i kvartalet.\n • Polisen tar emot besök på biblioteket.`;
  expect(countsIn(text("Kontakt med invånarna"))).toEqual(["Varje 1", "Löpande null"]);
  expect(countsIn(`Trafik\n\n • Polisen gör minst tio kontroller.\n\nKontakt\n\n • Polisen, telefon 114 14`)).toEqual([
    "Antal 10",
  ]);
});

test("below a line such as Polisen ska: commas part the promises", () => {
  expect(
    countsIn("Polisen ska:\ngöra minst 40 nykterhetskontroller,\nbesöka skolorna minst sex gånger,\nhålla tre möten."),
  ).toEqual(["Antal 40", "Antal 6", "Antal 3"]);
});

test("what was agreed upon, and what came of the year before, is no promise", () => {
  const text =
    "Polisen och kommunen har kommit överens om vad vi ska göra.\n\nFörra året genomfördes 19 av 20 utlovade fotpass.\n\nPolisen ska gå minst 25 fotpass.";
  expect(countsIn(text)).toEqual(["Antal 25"]);
});

test("an empty cell of a table keeps its place", () => {
  const table = "Vad\tHur ofta\tVem\tKlart\nNy belysning i gångtunneln\t\tKommunen\tOktober";
  const [proposal] = propose(`Medborgarlöften 2023\n\n${table}`).proposals;
  expect([proposal?.kind.value, proposal?.owner.value, proposal?.to.value]).toEqual([
    "Milstolpe",
    "Kommun",
    "2023-10-31",
  ]);
});

test("the parts of a record may stand in any order, and each record keeps its own", () => {
  const text = `Ansvarig: Polisen
Aktivitet: Trafikkontroll
Mål: 4 gånger per månad

Ansvarig: Kommunen
Aktivitet: Föräldramöte
Mål: 2 per termin

Mål: 3 gånger per år
Ansvarig: Polisen
Aktivitet: Kontroll i Centrum`;
  const { proposals } = propose(`Medborgarlöften 2023–2024\n\n${text}`);
  expect(proposals.map(({ target, interval, owner }) => [target.value, interval.value, owner.value])).toEqual([
    [4, "månad", "Polis"],
    [2, "termin", "Kommun"],
    [3, "år", "Polis"],
  ]);
});

test("below who does it, whoever follows the verb has it done to them", () => {
  const { proposals } = propose(
    "Medborgarlöften 2023\n\nPolisen ska:\n - besöka skolan minst 2 gånger per termin\n - informera socialtjänsten minst 1 gång per månad",
  );
  expect(proposals.map(({ owner, requiredParties }) => [owner.value, requiredParties.value.join("+")])).toEqual([
    ["Polis", "Polis"],
    ["Polis", "Polis"],
  ]);
});

test("the lines of a narrow column are joined", () => {
  const text = [
    "Polisen ska genomföra minst",
    "tio trafikkontroller per månad",
    "på vägarna kring skolorna och",
    "bostadsområdena i centralorten.",
    "Kommunen ska hålla minst fyra",
    "föräldramöten per termin om",
    "droger och alkohol i skolorna.",
    "Polisen ska besöka fritidsgården",
    "minst två gånger varje månad.",
    "Kommunen ska anordna minst sex",
    "trygghetsvandringar under året.",
  ].join("\n");
  const { proposals } = propose(`Medborgarlöften 2023\n\n${text}`);
  expect(proposals.map(({ target, interval }) => [target.value, interval.value])).toEqual([
    [10, "månad"],
    [4, "termin"],
    [2, "månad"],
    [6, null],
  ]);
});

test.each([
  ["line ends", "\n"],
  ["cells", "\t"],
  ["empty lines with cells", "\t\n"],
  ["numbers", "1 "],
])("a hundred thousand %s are read before a person gives up", (_name, sign) => {
  expect(propose(`Medborgarlöften 2023\n\n${sign.repeat(100_000)}x`).proposals).toEqual([]);
});

test("what is measured keeps its names' capitals", () => {
  const [proposal] = propose(
    "Medborgarlöften 2023\n\n • Antalet anmälda inbrott i Norrby ska minska från 40 till 30.",
  ).proposals;
  expect([proposal?.measure.value, proposal?.target.value]).toEqual(["antalet anmälda inbrott i Norrby", 30]);
});

test("what stands after an area's promises is no picture of its problem", () => {
  const text = (before: string, after: string) =>
    `Medborgarlöften 2023\n\nTrafik\n\n${before}\n\n • Polisen gör minst tio kontroller.\n\n${after}`;
  const problem = (source: string) => propose(source).focusAreas.map(({ problem: found }) => found.value);
  expect(problem(text("Många kör för fort genom byarna.", "Löftena följs upp i februari."))).toEqual([
    "Många kör för fort genom byarna.",
  ]);
  expect(problem(text("", "Löftena följs upp i februari."))).toEqual([""]);
});
