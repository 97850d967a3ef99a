import { proposeCommitments } from "../../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../../src/i18n/reading/swedish";

const textsOf = (text: string) =>
  proposeCommitments(
    `Medborgarlöften 2026 i Ekby kommun\n\n${text}`,
    { activityTypes: [] },
    { words: swedish },
  ).proposals.map((proposal) => proposal.text);
const PROMISE = "Polisen ska göra minst tio trafikkontroller.";

test.each([
  "I höstas frågade vi er vad som bekymrar er mest, och nästan sex av tio svarade bråk.",
  "Därför handlar 2026 års medborgarlöften om stationen.",
  "Kommunstyrelsen beslutar att godkänna medborgarlöftet för år 2026 enligt nedan.",
  "Målbild: Torget ska vara en plats där boende och besökare trivs.",
  "Vi återkommer med en uppföljning i januari 2027.",
  "Poliisi vierailee vanhusten palvelutaloissa kaksi kertaa vuoden aikana.",
  "Vad lovar polisen?",
  "Ha en fin helg!",
  "För att nå dit gör vi följande.",
  "Här kan du läsa vad kommunen och polisen lovar dig.",
  "Polisen: 114 14, vid pågående brott 112",
  "Av enkäten framgår att många upplever att polisen borde göra mer.",
  "Under 2024 skulle polisen göra minst tio vandringar.",
  "The police will visit every school at least two times each year.",
  "Varje år kommer kommunen och polisen överens om vad som är viktigast att göra för tryggheten.",
  "Kommunen och polisen ger nya löften två gånger om året.",
  "Så följer vi upp",
  "Löftet är resultatet av en medborgardialog som kommunen höll.",
  "En sammanställning publiceras på polisens hemsida efter varje halvår.",
  "Polisen och kommunen träffas varje kvartal för att följa upp löftet.",
  "Styrgruppen går igenom löftena två gånger per år.",
  "Vattenskotrar och mopeder var den vanligaste synpunkten vid vårens dialoger.",
  "Utryckning och den vanliga skötseln av parker påverkas inte av löftena.",
  "Önskemål om fler parkeringsplatser prövas i andra ärenden.",
  "Mål: Andelen som känner sig otrygga ska minska till 20 procent.",
  "Polisen och kommunen arbetar efter en gemensam modell.",
  "Kommunen har 14 skolor och fyra fritidsgårdar.",
  "De flesta inbrotten sker under sommaren.",
  "Därför ger polisen och kommunen ett särskilt löfte för sommarmånaderna.",
  "På sommaren blir vi tre gånger så många i Ekby.",
  "Nedan följer de insatser som ska genomföras under året.",
  "Vi redovisar hur det har gått i lokaltidningen.",
  "Foto: Ekby kommun",
  "De bygger på den lokala lägesbilden, som kommunstyrelsen tog del av i maj.",
  "Kommunen och polisen lovar följande efter höstens dialog.",
  "Fler poliser ute, bättre belysning och en ny park. Det är nytt för många som bor här.",
  "Polisen tar emot omkring 900 anmälningar.",
  "Kommunen arbetar sedan tidigare med trygghetsvandringar och föräldrastöd.",
  "Vid frågor om löftena, kontakta kommunens växel.",
  "Lås in verktyg och cyklar över natten.",
  "Prata med dina barn om nätet.",
])("%s promises nothing", (line) => {
  expect(textsOf(`${PROMISE}\n\n${line}`)).toEqual([PROMISE]);
});

test.each([
  "Till den 1 oktober ska bolaget ha installerat kodlås.",
  "Varje larm följs upp med ett samtal av socialtjänsten.",
  "Fyra gånger om året redovisas läget på webben.",
  "Bostadsbolaget har dessutom lovat att ordna fyra gårdsfester.",
  "Varje månad har vi öppet hus på biblioteket.",
  "Kommunen kapar snåren längs stigen när tjälen har gått, dock senast 31 maj.",
  "Senast i maj: Skolorna har en rutin för hur hot anmäls.",
  "Löftet innebär att polisen ska genomföra minst 35 trafikkontroller på väg 95.",
  "Senast i maj har kommunen fattat beslut om kameror i parkeringshuset.",
  "Vid skolavslutningen är vi ute tillsammans.",
  "Vi svarar på frågor från invånarna på biblioteket den första torsdagen i månaden.",
  "Polisen publicerar en lägesbild på sin sida varje vecka.",
  "Kommunens kartläggning av platser som upplevs som otrygga ska vara klar i maj.",
  "Kommunens fältare rör sig där unga samlas, torsdag till lördag.",
  "Polisen prioriterar ärenden där ungdomar är misstänkta.",
  "Årets gemensamma löfte betyder att kommunen kommer att hålla sex föräldrakvällar.",
])("%s is promised", (line) => {
  expect(textsOf(`${PROMISE}\n\n${line}`)).toEqual([PROMISE, line]);
});

test("what may as well be none is proposed with a question", () => {
  const { proposals } = proposeCommitments(
    "Medborgarlöften 2026 i Ekby kommun\n\nKommunen fortsätter arbetet med trygghetsvärdar.",
    { activityTypes: [] },
    { words: swedish },
  );
  expect(proposals.map(({ remarks }) => remarks.some(({ code }) => code === "perhapsNone"))).toEqual([true]);
});

test("a line that its list alone makes a promise is found by its neighbours", () => {
  const list = ["Minst tio trafikkontroller", "Blomlådor på torget", "Två vandringar i månaden"];
  expect(textsOf(list.map((line) => `• ${line}`).join("\n"))).toEqual(list);
});

test.each([
  ["who, and then a list without bullets", ["Kommunen ska", "städa torget varje dag", "anställa en fältare till mars"]],
  ["lines that begin with small letters", ["Båda:", "två vandringar i månaden", "lovcafé v. 15", "föreläsning i maj"]],
])("%s: each line is one", (_, [head = "", ...lines]) => {
  expect(textsOf(`${PROMISE}\n\n${head}\n${lines.join("\n")}`)).toEqual([PROMISE, ...lines]);
});

test.each([
  ["how often what was said is done", "Vi ska gå runt i Ekby till fots. Vi gör det minst två gånger varje vecka."],
  ["the same verb, and how often", "Vi ska komma till skolan. Vi kommer minst en gång i månaden."],
  ["when it is ready", "Kommunen tar fram en karta över mörka platser. Den ska vara klar i mars."],
  ["more of what was just named", "Kommunen ska sätta upp lampor i parken. Lamporna ska lysa den 1 november."],
])("%s belongs to the promise before", (_, sentences) => {
  expect(textsOf(sentences)).toEqual([sentences]);
});

test.each([
  ["pictures", ["👮 Polisen patrullerar torget minst tre dagar i veckan", "🚗 40 kontroller på era önskade platser"]],
  ["numbered activities", ["Aktivitet 1.1 Polisen håller sex möten.", "Aktivitet 1.2 Kommunen byter lamporna i maj."]],
  ["letters below who does it", ["1. Polisen skall", "a) göra sextio kontroller,", "b) hålla nio dialoger i Ekby."]],
  [
    "numbers whose lines were broken",
    ["1. Polisen besöker", "alla skolor i Ekby en", "gång per termin.", "2. Kommunen städar", "torget varje lördag."],
  ],
])("%s begin the promises of a list", (_, lines) => {
  const read = textsOf(lines.join("\n"));
  expect(read).toHaveLength(2);
  for (const text of read) expect(text).toMatch(/[a-zåäö]/u);
});

test.each([
  ["Vad vill vi uppnå?", "Invånarna ska känna sig trygga i vardagen."],
  ["Hur vet vi att det fungerar?", "Trygghetsmätning görs i oktober."],
  ["Så arbetar vi vidare", "Under året fortsätter dialogen med invånarna."],
])("“%s” stands above no promises", (heading, line) => {
  for (const bullet of ["• ", ""]) expect(textsOf(`${PROMISE}\n\n${heading}\n${bullet}${line}`)).toEqual([PROMISE]);
});

test.each(["Så kan du själv bidra", "Tips till dig som bor här", "Vad kan jag göra?", "Att tänka på"])(
  "what stands below “%s” is asked of the reader, with bullets or without",
  (heading) => {
    const lines = ["Anmäl även små brott.", "Gå en kväll med nattvandrarna.", "Byt nummer med en granne."];
    for (const bullet of ["• ", ""])
      expect(textsOf(`${PROMISE}\n\n${heading}\n\n${lines.map((line) => bullet + line).join("\n")}`)).toEqual([
        PROMISE,
      ]);
  },
);

test.each([
  [
    "what others have said",
    "Det som återkom mest i samtalen var:",
    ["nedskräpning vid hamnen", "mopeder på gångvägar"],
  ],
  ["what people told of", "Ni berättade om", ["bilar som kör för fort", "mörka stigar"]],
])("%s is a list of problems, with bullets or without", (_, lead, lines) => {
  for (const bullet of ["• ", ""])
    expect(textsOf(`${lead}\n${lines.map((line) => bullet + line).join("\n")}\n\n${PROMISE}`)).toEqual([PROMISE]);
});

test.each([
  ["capitals", "1. VARFÖR HAR VI MEDBORGARLÖFTEN?\nDet blir tydligare.\n2. VÅRA LÖFTEN\n2.1 Trafik"],
  ["its own parts", "1. Bakgrund\nDet blir tydligare.\n2. Våra gemensamma löften för året\n2.1 Trafik"],
])("a numbered line is a heading by %s", (_, above) => {
  expect(textsOf(`${above}\n${PROMISE}`)).toEqual([PROMISE]);
});

test.each([
  ["Löfte 1: Vi ska synas mer", "Polisen går minst två pass i veckan."],
  ["Löfte 2: Unga ska ha någonstans att vara", "Kommunen öppnar en fritidsgård i mars."],
])("“%s” names what is promised below it", (name, line) => {
  expect(textsOf(`${name}\n${line}`)).toEqual([line]);
  expect(textsOf(`${name}\n\n${line}`)).toEqual([line]);
});

test("a name of a promise that says more than its line below is the promise", () => {
  expect(textsOf("Löfte 1: Vi ska synas mer\nBakgrund: Många är oroliga.")).toEqual(["Vi ska synas mer"]);
});

test.each(["Kommunen bidrar genom att", "Kommunens del i arbetet är att", "Kommunens bidrag är att"])(
  "“%s” says who does what its list names, with bullets or as running text",
  (lead) => {
    const lines = ["öppna ett ungdomscafé i maj", "verka för fler vuxna på stan"];
    const forms = [
      lines.map((line) => `• ${line}`).join("\n"),
      lines.join("\n"),
      lines.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`).join(" "),
    ];
    for (const form of forms) {
      const { proposals } = proposeCommitments(
        `Löften 2026\n\n${lead}\n\n${form}`,
        { activityTypes: [] },
        { words: swedish },
      );
      expect(proposals.map(({ owner }) => owner.value)).toEqual(["Kommun", "Kommun"]);
    }
  },
);

test("lines that begin with “ska” are a list, with bullets or without", () => {
  const lines = [
    "ska bevaka torget dygnet runt",
    "ska städa torget varje dag",
    "ska parterna mötas varje måndag kl. 9",
  ];
  expect(textsOf(lines.map((line) => `- ${line}`).join("\n"))).toEqual(lines);
  expect(textsOf(`Polisen\n${lines.slice(0, 2).join("\n")}`)).toEqual(lines.slice(0, 2));
});

test("what stands around a sentence in running text makes no promise of it alone", () => {
  const paragraph = `${PROMISE} Kommunen håller två vandringar i mars.`;
  expect(textsOf(`Det här lovar vi\n\n${paragraph} Tack till alla som har deltagit.`)).toEqual([
    PROMISE,
    "Kommunen håller två vandringar i mars.",
  ]);
});

test("a line that stands apart below the lines of a list is no item of it", () => {
  expect(textsOf(`Det här lovar vi\n\n${PROMISE}\nTvå vandringar i månaden\n\nTrygghet i hela Ekby`)).toEqual([
    PROMISE,
    "Två vandringar i månaden",
  ]);
});

test("below the heading of what is no promise nothing is proposed", () => {
  expect(textsOf(`${PROMISE}\n\nVad är inte ett löfte?\n\nPolisen utreder brott varje dag.`)).toEqual([PROMISE]);
});

test("a sentence on something else is no part of the promise before it", () => {
  expect(textsOf(`• ${PROMISE} Det här löftet avser 2026.`)).toEqual([PROMISE]);
  expect(
    textsOf("• Nattvandrarna får stöd. (Kommun)\n• Den lokala gruppen träffas varje kvartal. (Polis)"),
  ).toHaveLength(2);
});
