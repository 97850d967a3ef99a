import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import type { Proposal } from "../../../../src/domain/propose/proposal";
import { proposeCommitments } from "../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../src/i18n/reading/swedish";

const propose = (text: string) => proposeCommitments(text, { activityTypes: [] }, { words: swedish });
const TITLE = "Sandvike – medborgarlöften 2023–2024";

function partiesOf({ owner, requiredParties }: Proposal): string {
  const owners = owner.value.split(/, | och /).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return [...new Set([...owners, ...requiredParties.value])].sort().join("+");
}

/** The promise as it stands in a list, and its kind, number, interval and parties; "*" where people may differ. */
const PROMISES = `
Polisen ska genomföra minst 30 hastighetskontroller per år på vägarna kring skolorna. | Varje | 30 | år | Polis
Minst en gång i månaden ska områdespolisen besöka fritidsgården. | Varje | 1 | månad | Polis
Kommunen ordnar tre trygghetsvandringar varje år, varav minst en i Norrby. | Varje | 3 | år | Kommun
Vi kommer att tillsammans genomföra två trygghetsvandringar per termin. | Varje | 2 | termin | Polis+Kommun
Polisen ska i genomsnitt fotpatrullera fem gånger per vecka i centrum. | Snitt | 5 | vecka | Polis
Räddningstjänsten besöker samtliga förskolor en gång per år. | Varje | 1 | år | Räddningstjänst
Kommunen ska senast den 30 september 2023 ta fram en handlingsplan mot klotter. | Milstolpe | - | - | Kommun
Under våren 2023 ska kommunen utreda behovet av ordningsvakter. | Milstolpe | - | - | Kommun
Polisen och kommunen träffas varannan månad för att stämma av läget. | Varje | 1 | varannan månad | Polis+Kommun
Trafikkontroller ska göras vid minst 24 tillfällen om året på väg 45. | Varje | 24 | år | Polis
Polisen ska synas mer i ytterområdena. | Löpande | - | - | Polis
Kommunen fortsätter arbetet med trygghetsvärdar. | Löpande | - | - | Kommun
Fältgruppen är ute på stan varje fredag och lördag kväll. | Varje | 2 | vecka | Kommun
Ett antal riktade insatser mot buskörning ska genomföras av polisen. | Antal | - | - | Polis
Flera gemensamma tillsynsbesök på krogar ska göras. | Antal | - | - | Polis+Kommun
Polisen bör genomföra minst fyra drogkontroller i månaden. | Varje | 4 | månad | Polis
Kommunen inrättar ett lokalt brottsförebyggande råd under första halvåret 2023. | Milstolpe | - | - | Kommun
Socialtjänsten och polisen ska en gång i kvartalet hålla ett gemensamt möte med skolan. | Varje | 1 | kvartal | Polis+Socialtjänst+Skola
Dagligen ska en polispatrull passera resecentrum. | Varje | 1 | dygn | Polis
Minst 100 alkoholutandningsprov ska tas varje vecka. | Varje | 100 | vecka | Polis
Polis: genomföra minst sex (6) fotpatruller per månad på Storgatan. | Varje | 6 | månad | Polis
Gatubelysningen på gång- och cykelvägarna ses över. (Kommunen) | Milstolpe | - | - | Kommun
Minst 12 föräldramöten om droger hålls under perioden. Ansvarig: skolan. | Antal | 12 | - | Skola
Polisen lägger minst 400 timmar per år på närvaro i Söderhamn. | Varje | 400 | år | Polis
Vid behov ska polisen delta på skolornas föräldramöten. | Löpande | - | - | Polis
Kommunen och bostadsbolaget åtar sig att gå minst två nattvandringar i månaden. | Varje | 2 | månad | Kommun+Bostadsbolag
Alla elever i årskurs 8 ska få information om narkotika av polisen. | Löpande | - | - | Polis
Polisen ska varannan vecka finnas på biblioteket. | Snitt | 0.5 | vecka | Polis
Poliserna ska besöka varje högstadieskola minst två gånger per läsår. | Varje | 2 | år | Polis
Kommunen ska tillsammans med Trafikverket sätta upp fartkameror på länsväg 222. | Milstolpe | - | - | Kommun+Trafikverket
Högst 40 anmälda bostadsinbrott per år. | Mätvärde | 40 | - | *
Polisen genomför sammanlagt 60 kontroller av A-traktorer under 2023 och 2024. | Antal | 60 | - | Polis
Kommunen erbjuder lovaktiviteter för barn och unga under sommaren 2023. | Milstolpe | - | - | Kommun
Minst var tredje månad redovisar polisen läget för kommunstyrelsen. | Varje | 1 | kvartal | Polis
Minst åtta gånger om året ska polisen tillsammans med socialtjänsten besöka krogar. | Varje | 8 | år | Polis+Socialtjänst
Genomföra 10-15 riktade trafikinsatser per år vid skolor. | Varje | 10 | år | *
Polisen kommer att under höstterminen 2023 besöka alla gymnasieskolor. | Milstolpe | - | - | Polis
Polisen ska genomföra minst tjugofem nykterhetskontroller i kvartalet. | Varje | 25 | kvartal | Polis
Kommunen gör en trygghetsmätning vartannat år. | * | * | * | Kommun
Ett samverkansmöte hålls varje tertial mellan polisen och kommunen. | Varje | 1 | tertial | Polis+Kommun
Skolan, socialtjänsten och polisen ska träffas minst tio gånger per läsår i SSP-gruppen. | Varje | 10 | år | Polis+Kommun+Skola+Socialtjänst
Polisen ska genomföra minst 2 insatser i veckan mot störande trafik, i snitt. | Snitt | 2 | vecka | Polis
Ungefär 50 hastighetskontroller ska ske varje månad. | Varje | 50 | månad | Polis
Polisen kommer att patrullera i Centrum minst tre kvällar i veckan. | Varje | 3 | vecka | Polis
Kommunen ska anställa två nya fältassistenter. | Antal | 2 | - | Kommun
Polisens volontärer och nattvandrarna ska gå ut minst en kväll i veckan. | Varje | 1 | vecka | *
En gång per år bjuder kommunen och polisen in till medborgardialog. | Varje | 1 | år | Polis+Kommun
Trygghetsvandringar skall genomföras årligen i minst tre bostadsområden. | Varje | 3 | år | *
Polisen ska verka för fler ingripanden mot narkotika. | Löpande | - | - | Polis
Trafikövervakning sker vid minst 3 tillfällen/vecka. | Varje | 3 | vecka | Polis
Minst 20 % av kontrollerna ska ske nattetid. | * | * | - | *
Mopedkontroller: minst 1 ggr/mån under april–september. | Varje | 1 | månad | *
Kommunen ska röja buskage längs cykelvägarna före den 1 juni 2023. | Milstolpe | - | - | Kommun
Samverkan mellan polis, skola och socialtjänst ska stärkas. | Löpande | - | - | Polis+Skola+Socialtjänst
Polisen ska vara på plats vid skolstart i augusti 2023. | Milstolpe | - | - | Polis
Kommunen och polisen ska vardera genomföra minst två informationsinsatser per halvår. | Varje | 2 | halvår | Polis+Kommun
Minst två poliser ska finnas i Knivsta dagtid. | * | * | - | Polis
Polisen gör hembesök hos alla brottsutsatta över 65 år. | Löpande | - | - | Polis
Informationsträffar om bedrägerier hålls för seniorer minst fyra gånger under året. | Varje | 4 | år | *
Under 2024 ska kommunen bygga om gångtunneln vid stationen. | Milstolpe | - | - | Kommun
Kommunens trygghetssamordnare arrangerar en temavecka om våld i nära relationer varje november. | * | 1 | * | Kommun
Vi ska ha minst en gemensam aktivitet i månaden i Gottsunda, Stenhagen och Sävja. | Varje | 1 | månad | Polis+Kommun
Minst 5 st krogtillsyner ska göras gemensamt av polis, räddningstjänst och kommun. | Antal | 5 | - | Polis+Kommun+Räddningstjänst
Polisen ska ta minst 500 alkotest. | Antal | 500 | - | Polis
Ordningsvakter ska patrullera centrum varje helg. | Varje | 1 | vecka | Kommun
Kommunen utökar tiden för fältarbete med 20 procent. | * | * | - | Kommun
Under året går polisen minst 20 kvällsvandringar fredagar och lördagar. | Varje | 20 | år | Polis
Kommunen ska genomföra minst tolv kontroller av butiker som säljer folköl. | Antal | 12 | - | Kommun
Kommunen håller A-traktorträffar april & sept. | Antal | 2 | - | Kommun
Polis och kommun åker tillsammans ut till byarna två gånger varje sommar. | * | 2 | * | Polis+Kommun
`;

const rows = PROMISES.trim()
  .split("\n")
  .map((line) => line.split(" | ").map((cell) => cell.trim()));

describe.each([
  ["in a list", (text: string) => `${TITLE}\n\n • ${text}`],
  ["as running text", (text: string) => `${TITLE}\n\n${text}`],
  ["in a numbered list", (text: string) => `${TITLE}\n\n1. ${text}`],
])("a promise %s", (_form, textOf) => {
  test.each(rows)("%s", (text = "", kind, target, interval, parties) => {
    const { proposals } = propose(textOf(text));
    expect(proposals).toHaveLength(1);
    const [proposal] = proposals as [Proposal];
    const read = {
      kind: proposal.kind.value,
      target: String(proposal.target.value ?? "-"),
      interval: proposal.interval.value ?? "-",
      parties: partiesOf(proposal),
    };
    const expected = { kind, target, interval, parties: parties?.split("+").sort().join("+") };
    for (const [field, value] of Object.entries(expected)) {
      if (value !== "*") expect({ [field]: read[field as keyof typeof read] }).toEqual({ [field]: value });
    }
  });
});

test("every span is where its words stand in what was pasted", () => {
  const text = `${TITLE}\r\n\r\n \uf0b7 Polisen ska\u00a0genomföra minst tre (3) trygg\u00adhetsvandringar per år\r\n   i Norrby.`;
  const [proposal] = propose(text).proposals as [Proposal];
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : text.slice(span.start, span.end);
  expect(proposal.text).toBe("Polisen ska genomföra minst tre (3) trygghetsvandringar per år i Norrby.");
  expect(words(proposal.target.span)).toBe("tre (3)");
  expect(words(proposal.interval.span)).toBe("per år");
  expect(words(proposal.activityTypes.span)).toBe("trygg\u00adhetsvandringar");
  expect(words(proposal.owner.span)).toBe("Polisen");
  expect(words(proposal.places.span)).toBe("Norrby");
});

test("a yearly number in a promise of one year is a number, and in one of several years holds in each", () => {
  const read = (title: string) => {
    const [proposal] = propose(`${title}\n\n • Polisen ska genomföra minst fyra insatser per år.`).proposals as [
      Proposal,
    ];
    return [proposal.kind.value, proposal.target.value, proposal.interval.value];
  };
  expect(read("Löften 2023")).toEqual(["Antal", 4, null]);
  expect(read("Löften 2023–2025")).toEqual(["Varje", 4, "år"]);
});

test("a number that is generated in words or digits, with any interval, is read as it was written", () => {
  const numbers: readonly (readonly [string, number])[] = [
    ["två", 2],
    ["sju (7)", 7],
    ["tolv", 12],
    ["tjugoen", 21],
    ["femtiotvå", 52],
    ["hundra", 100],
    ["3", 3],
    ["1 200", 1200],
  ];
  const intervals = [
    ["per vecka", "vecka"],
    ["varje månad", "månad"],
    ["i kvartalet", "kvartal"],
    ["per tertial", "tertial"],
    ["varje halvår", "halvår"],
    ["per termin", "termin"],
    ["om dagen", "dygn"],
    ["årligen", "år"],
  ] as const;
  const things = ["hastighetskontroller", "tillsynsbesök på krogar", "trygghetsvandringar", "möten med föreningslivet"];
  const frames = [
    (many: string, per: string) => `Polisen ska genomföra minst ${many} ${per}.`,
    (many: string, per: string) => `Minst ${many} ska ${per} genomföras av polisen.`,
    (many: string, per: string) =>
      `I Sandvike genomför polisen minst ${many} ${per} under 2023–2024, även på väg 40 och i årskurs 8.`,
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.constantFrom(...intervals),
      fc.constantFrom(...things),
      fc.constantFrom(...frames),
      ([word, value], [per, interval], thing, frame) => {
        const [proposal] = propose(`${TITLE}\n\n • ${frame(`${word} ${thing}`, per)}`).proposals as [Proposal];
        expect([proposal.kind.value, proposal.target.value, proposal.interval.value]).toEqual([
          "Varje",
          value,
          interval,
        ]);
      },
    ),
    { numRuns: 60 },
  );
});

const ODD_TEXTS: readonly (readonly [string, string, string])[] = [
  ["nothing", "  \n\n ", "empty"],
  [
    "English",
    "The police will visit every school in the area at least twice a year, and the municipality will repair the lights along the cycle paths before the winter begins.",
    "otherLanguage",
  ],
  [
    "news without a promise",
    "Två män greps efter inbrott\n\nPolisen grep i går två män efter ett inbrott i Sandvike. Männen hade tagit verktyg för 20 000 kronor.\n\n– Det är bra att grannarna ringde, säger polisens presstalesperson.",
    "noPromises",
  ],
  [
    "last year's results alone",
    "Resultat av medborgarlöften 2022\n\nPolisen genomförde 14 trygghetsvandringar. Kommunen har lagat belysningen.",
    "noPromises",
  ],
];

test.each(ODD_TEXTS)("%s gives no proposal and says why", (_name, text, problem) => {
  expect(propose(text)).toMatchObject({ problem, proposals: [] });
});

test("the promises of several years on one page are asked about, and those of the chosen one are read", () => {
  const text =
    "Medborgarlöften 2022\n\n • Polisen ska göra minst två insatser.\n\nMedborgarlöften 2023\n\n • Polisen ska göra minst fyra insatser.";
  expect(propose(text)).toMatchObject({ problem: "severalPeriods", proposals: [] });
  expect(propose(text).periods.map(({ period }) => period.from)).toEqual(["2022-01-01", "2023-01-01"]);
  const period = { from: plainDate("2023-01-01"), to: plainDate("2023-12-31") };
  const chosen = proposeCommitments(text, { activityTypes: [] }, { words: swedish, period });
  expect(chosen.proposals.map(({ target }) => target.value)).toEqual([4]);
  expect(chosen.notUnderstood.map(({ reason }) => reason)).toEqual(["otherYear"]);
});

test("results of an older promise on the same page are left out, and listed", () => {
  const text = `${TITLE}\n\n • Kommunen ska hålla minst två föräldramöten per år.\n\nSå gick det 2022\n\n • Polisen genomförde 43 kontroller.`;
  const { proposals, notUnderstood } = propose(text);
  expect(proposals).toHaveLength(1);
  expect(notUnderstood).toMatchObject([{ text: "Polisen genomförde 43 kontroller.", reason: "result" }]);
});

test("a day that no calendar has is told, and the month's last stands for it", () => {
  const [proposal] = propose(`${TITLE}\n\n • Kommunen ska senast den 31 juni 2023 ta fram en plan.`).proposals as [
    Proposal,
  ];
  expect(proposal.to.value).toBe("2023-06-30");
  expect(proposal.remarks.map(({ code }) => code)).toContain("impossibleDate");
});

test("capitals, scanned letters and HTML are read as they were meant", () => {
  const shouted = `${TITLE}\n\n • POLISEN SKA GENOMFÖRA MINST TVÅ INSATSER I VECKAN.`;
  const scanned = `${TITLE}\n\n • Polisen ska genornföra rninst två insatser i veckan.`;
  const html = `<h1>${TITLE}</h1><ul><li>Polisen ska genomf&ouml;ra <b>minst</b>&nbsp;tv&aring; insatser i veckan.</li></ul>`;
  for (const text of [shouted, scanned, html]) {
    const [proposal] = propose(text).proposals as [Proposal];
    expect([proposal.target.value, proposal.interval.value, partiesOf(proposal)]).toEqual([2, "vecka", "Polis"]);
  }
  const [slip] = propose(scanned).proposals as [Proposal];
  expect(slip.remarks.map(({ code }) => code)).toContain("spellingGuessed");
});

test("the list's own word is taken where it has one", () => {
  const lists = { activityTypes: ["Insats", "Trygghetsvandring", "Riktad insats narkotika"] };
  const { proposals } = proposeCommitments(
    `${TITLE}\n\n • Minst två riktade insatser per år mot narkotikan.\n • Trygghetsvandringarna blir minst tre per år.`,
    lists,
    { words: swedish },
  );
  expect(proposals.map(({ activityTypes }) => activityTypes.value)).toEqual([
    ["Riktad insats narkotika"],
    ["Trygghetsvandring"],
  ]);
});

const PAJALA = "../shared/domain/pajala-2022-loften.txt";
const YEAR = "examples/pajala-2022.json";

interface YearRow {
  readonly focus: string;
  readonly kind: string;
  readonly target?: number;
  readonly per?: string;
  readonly owner: string;
  readonly requiredParties?: readonly string[];
}

(existsSync(PAJALA) ? test : test.skip)(
  "Pajala's text gives exactly its seven promises and four problem pictures",
  () => {
    const { proposals, focusAreas, municipality, policeArea, period } = propose(readFileSync(PAJALA, "utf8"));
    const { commitments } = JSON.parse(readFileSync(YEAR, "utf8")) as { commitments: YearRow[] };
    const sorted = (names: readonly string[] = []) => [...names].sort();
    expect(
      proposals.map((proposal) => ({
        focus: proposal.focus.value,
        kind: proposal.kind.value,
        target: proposal.target.value,
        per: proposal.interval.value,
        owner: proposal.owner.value,
        requiredParties: sorted(proposal.requiredParties.value),
      })),
    ).toEqual(
      commitments.map(({ focus, kind, target = null, per = null, owner, requiredParties }) => ({
        focus,
        kind,
        target,
        per,
        owner,
        requiredParties: sorted(requiredParties),
      })),
    );
    expect(focusAreas.filter(({ problem }) => problem.value !== "")).toHaveLength(4);
    expect([municipality.value, policeArea.value, period.value]).toEqual([
      "Pajala",
      "Östra Norrbotten",
      { from: "2022-01-01", to: "2022-12-31" },
    ]);
  },
);

const UNSURE: readonly (readonly [string, string])[] = [
  ["Minst en av fyra trafikkontroller ska ske nattetid.", "unusedNumber"],
  ["Var fjortonde dag träffas polis och kommun.", "intervalConverted"],
  ["Minst en patrull ska varje fredag och lördag finnas i centrum.", "severalWeekdays"],
  ["Polisen ska göra minst 300 kontroller per år, dvs. sex i veckan.", "severalIntervals"],
  ["Minst två gånger under skoltid och tre gånger under lov ska polisen besöka fritidsgården.", "severalNumbers"],
  ["Kommunen och polisen ska ha ett möte i månaden, dock ej i juli.", "exception"],
  ["Polisen ska genomföra 10 % fler kontroller än förra året.", "noNumber"],
  ["Polisen ska göra minst två insatser i Norrby, Söderby och Österby.", "severalPlaces"],
  ["Kommunen ska under våren ordna två föreläsningar.", "whichYear"],
  ["Polisen ska genomföra minst två (3) insatser.", "numbersDisagree"],
  ["Polisen ska genomföra minst fyra insatser under året.", "yearInSeveralYears"],
  ["Polisen eller räddningstjänsten ska hålla minst två utbildningar per år.", "eitherParty"],
];

test.each(UNSURE)("%s is asked about: %s", (text, code) => {
  const [proposal] = propose(`${TITLE}\n\n • ${text}`).proposals as [Proposal];
  expect(proposal.remarks.map((remark) => remark.code)).toContain(code);
});

test.each([
  [
    "tabs",
    "Aktivitet\tAnsvarig\tHur ofta\nTrygghetsvandring\tKommun\tMinst 2 per år\nHastighetskontroller\tPolis\tMinst 3 per vecka",
  ],
  [
    "bars",
    "| Aktivitet | Ansvarig | Hur ofta |\n|---|---|---|\n| Trygghetsvandring | Kommun | Minst 2 per år |\n| Hastighetskontroller | Polis | Minst 3 per vecka |",
  ],
])("the rows of a table with %s are a promise each", (_name, table) => {
  const { proposals } = propose(`${TITLE}\n\n${table}`);
  expect(proposals.map(({ target, interval, owner }) => [target.value, interval.value, owner.value])).toEqual([
    [2, "år", "Kommun"],
    [3, "vecka", "Polis"],
  ]);
});

test("a label tells what a paragraph is", () => {
  const { proposals, focusAreas } = propose(
    `${TITLE}\n\nOtrygghet vid stationen\nLägesbild: Ungdomar samlas på kvällarna.\nLöfte: Polisen ska vara på plats minst fem dagar i veckan.`,
  );
  expect(proposals.map(({ counts, focus }) => [counts.value, focus.value])).toEqual([
    ["Dagar", "Otrygghet vid stationen"],
  ]);
  expect(focusAreas.map(({ problem }) => problem.value)).toEqual(["Lägesbild: Ungdomar samlas på kvällarna."]);
});

test.each(["Vingåker", "Enköping", "Iggesund", "Ockelbo", "Polisberg"])(
  "%s is a name, though it begins as another word does",
  (name) => {
    const promise = "\n\n• Minst två trafikkontroller per vecka.";
    for (const title of [`${name} – löfte 2022`, `Löften i ${name} kommun 2022`]) {
      expect(propose(title + promise).municipality.value).toBe(name);
    }
  },
);

test("what both are to do together asks for both, also where it is the police's kind of work", () => {
  const { proposals } = propose(
    "Älvhult – löften 2026\n\n• Polis och kommun ska tillsammans göra minst åtta kontroller med narkotikahund.",
  );
  expect(proposals[0]?.requiredParties.value).toEqual(["Polis", "Kommun"]);
});

test("a promise stands by itself, without what led to the next of its list", () => {
  const { proposals } = propose(`${TITLE}

Vi lovar att
• polisen gör två kontroller i månaden,
• kommunen städar torget varje dag; och
• polisen håller öppet hus i maj samt
• vi möts varje kvartal,.`);
  expect(proposals.map(({ text }) => text)).toEqual([
    "polisen gör två kontroller i månaden",
    "kommunen städar torget varje dag",
    "polisen håller öppet hus i maj",
    "vi möts varje kvartal.",
  ]);
});

test.each(["Polisen och Granlidens kommun", "Granlidens kommun och lokalpolisområde Norra Skogsbygden"])(
  "a heading that only says who, “%s”, is no focus area",
  (heading) => {
    const { focusAreas, proposals } = propose(`Medborgarlöften 2027\n\n${heading}\n\nPolisen går tio pass i Norrtorp.`);
    expect(focusAreas).toEqual([]);
    expect(proposals).toHaveLength(1);
  },
);

test("a heading of promises ends the results above it", () => {
  const { notUnderstood } = propose(`Medborgarlöften 2027

Så gick det 2026
Polisen genomförde 41 trafikkontroller.

Våra löften till dig som bor i Granliden
Löftena gäller från 1 januari till och med 31 december 2027.

Trafik
1. Polisen ska genomföra tre trafikkontroller i månaden.`);
  expect(notUnderstood.map(({ reason }) => reason)).toEqual(["result", "process"]);
});

test("a kind of place is a condition only where the text has that word, and a room of the police is nothing done", () => {
  const { proposals } = propose(`${TITLE}

• Polisen ska synas mer på landsbygden.
• Polisen gör tio kontroller vid skolorna.
• Polisen finns i Norrtorp med det mobila poliskontoret varje månad.`);
  expect(proposals.map(({ placeTypes }) => placeTypes.value)).toEqual([[], ["Skola"], []]);
  expect(proposals[2]?.activityTypes.value).toEqual([]);
});

test.each([
  ["Polisen patrullerar på Storgatan och vägen förbi Lillskolan.", ["Storgatan", "vägen förbi Lillskolan"]],
  ["Polisen skriver om bedrägerier på Facebook varje vecka.", []],
  ["Polisen finns på Östra sidan varje vecka.", ["Östra sidan"]],
  ["Polisen gör tio kontroller i Norrby och hamnen.", ["Norrby", "hamnen"]],
  ["Minst tio hastighetskontroller i Storgatan.", ["Storgatan"]],
  ["Polisen patrullerar på Storgatan och vägleder ungdomar.", ["Storgatan"]],
])("%s has its places", (sentence, places) => {
  const [proposal] = propose(`${TITLE}\n\n• ${sentence}`).proposals;
  expect(proposal?.places.value).toEqual(places);
});

test("years in one sentence of a paragraph are not the days of another", () => {
  const { period } = propose(
    "Ekby kommun och polisen: medborgarlöfte 2025–2026\n\nVåra löften\n\nPolisen gör tio kontroller under perioden. Kommunen tar fram en plan senast den 31 mars 2026. Andelen trygga ska vara 75 procent hösten 2026.",
  );
  expect(period.value).toEqual({ from: "2025-01-01", to: "2026-12-31" });
});

test("a municipality below the title promises nothing by itself", () => {
  const { proposals } = propose("Medborgarlöfte 2026\n\nÅkerby kommun\n\nTvå möten hålls i maj.");
  expect(proposals.map(({ parties }) => parties.value.join("+"))).toEqual(["Polis+Kommun"]);
});

test("a second clause with who does it is asked about", () => {
  const [proposal] = propose(
    `${TITLE}\n\n• Områdespolisen besöker butikerna minst en gång i månaden, och vi bjuder in till en kväll i september.`,
  ).proposals;
  expect(proposal?.remarks.map(({ code }) => code)).toContain("twoPromises");
});

test("when a record's promise is due follows who answers for it", () => {
  const [proposal] = propose(
    `${TITLE}\n\nAktivitet: Öppna en spontanidrottsplats.\nAnsvarig: Kultur- och fritidsförvaltningen\nTidplan: Juni 2024`,
  ).proposals;
  expect([proposal?.text, proposal?.parties.value]).toEqual([
    "Öppna en spontanidrottsplats. Ansvarig: Kultur- och fritidsförvaltningen – Juni 2024",
    ["Fritid"],
  ]);
});
