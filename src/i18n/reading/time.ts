// Intervals, seasons, days and deadlines in Swedish promises.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const time: ReadingWords["time"] = {
  intervals: [
    {
      interval: "dygn",
      units: table(`dygn, dag, arbetsdag, eftermiddag, förmiddag, kväll, morgon, natt, skoldag`),
      definite: ["dygnet", "dagen"],
      adverbs: table(`dagligen, dagliga, varenda dag, alla dagar, alla kvällar, alla nätter, alla veckans dagar`),
    },
    {
      interval: "vecka",
      units: table(`
        arbetsvecka, helg, kalendervecka, skolvecka, v, vecka
      `),
      definite: ["veckan"],
      adverbs: ["veckovis", "veckovisa", "varenda vecka"],
    },
    {
      interval: "månad",
      units: ["månad", "kalendermånad", "mån", "månadsskifte", "månadsslut"],
      definite: ["månaden"],
      adverbs: table(`
        månadsvis, månatlig, månatliga, månatligen, månatligt
      `),
    },
    {
      interval: "kvartal",
      units: ["kvartal", "kvartalsskifte", "kvartalsslut"],
      definite: ["kvartalet"],
      adverbs: ["kvartalsvis", "kvartalsvisa", "kvartalsvist"],
    },
    {
      interval: "tertial",
      units: ["tertial"],
      definite: ["tertialet"],
      adverbs: ["tertialvis", "tertialsvis", "tertialvisa", "tertialsvisa"],
    },
    {
      interval: "halvår",
      units: ["halvår", "halvårsperiod", "halvårsskifte"],
      definite: ["halvåret"],
      adverbs: ["halvårsvis", "halvårsvisa", "halvårsvist"],
    },
    {
      interval: "termin",
      units: ["termin", "skoltermin", "läsårstermin", "terminsslut", "terminsstart"],
      definite: ["terminen"],
      adverbs: table(`
        både vår och höst, terminsvis, terminsvisa, varje vår och höst, vår och höst, höst och vår
      `),
    },
    {
      interval: "år",
      units: table(`
        kalenderår, läsår, läsårsstart, skolår, skolstart, verksamhetsår, år, årsskifte
      `),
      definite: ["året", "läsåret"],
      adverbs: table(`
        varje enskilt år, årlig, årliga, årligen, årligt, årsvis
      `),
    },
  ],
  per: table(`
    per, var, varenda, varje, vart
  `),
  inThe: ["i", "om"],
  everyOther: ["varannan", "vartannat"],
  every: ["var", "vart"],
  ordinals: {
    andra: 2,
    tredje: 3,
    fjärde: 4,
    femte: 5,
    sjätte: 6,
    sjunde: 7,
    åttonde: 8,
    nionde: 9,
    tionde: 10,
    tolfte: 12,
    fjortonde: 14,
  },
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  weekdayGroups: [
    { forms: ["vardag", "vardagar", "helgfri vardag"], days: [1, 2, 3, 4, 5] },
    { forms: ["helg", "helger", "veckoslut", "weekend"], days: [6, 7] },
    { forms: ["helgkväll", "helgkvällar", "helgnatt", "helgnätter"], days: [5, 6] },
  ],
  seasons: [
    { forms: ["första halvåret"], from: 1, to: 6, isExact: true },
    { forms: ["andra halvåret"], from: 7, to: 12, isExact: true },
    { forms: ["första kvartalet", "kvartal 1", "q1"], from: 1, to: 3, isExact: true },
    { forms: ["andra kvartalet", "kvartal 2", "q2"], from: 4, to: 6, isExact: true },
    { forms: ["tredje kvartalet", "kvartal 3", "q3"], from: 7, to: 9, isExact: true },
    { forms: ["fjärde kvartalet", "kvartal 4", "q4"], from: 10, to: 12, isExact: true },
    { forms: ["första tertialet", "tertial 1", "t1"], from: 1, to: 4, isExact: true },
    { forms: ["andra tertialet", "tertial 2", "t2"], from: 5, to: 8, isExact: true },
    { forms: ["tredje tertialet", "tertial 3", "t3"], from: 9, to: 12, isExact: true },
    { forms: ["vårterminen", "vårtermin"], from: 1, to: 6, isExact: false },
    { forms: ["höstterminen", "hösttermin"], from: 8, to: 12, isExact: false },
    { forms: ["våren", "vårsäsongen", "vårmånaderna"], from: 3, to: 5, isExact: false },
    {
      forms: table(`
        sommaren, sommarmånaderna, sommarperioden, sommarsäsongen, somrarna
      `),
      from: 6,
      to: 8,
      isExact: false,
    },
    { forms: ["sommarlovet", "badsäsongen", "båtsäsongen"], from: 6, to: 8, isExact: false },
    { forms: ["sommarhalvåret", "barmarkssäsongen"], from: 4, to: 9, isExact: false },
    { forms: ["vinterhalvåret"], from: 10, to: 3, isExact: false },
    { forms: ["skotersäsongen"], from: 1, to: 4, isExact: false },
    { forms: ["sportlovet", "sportloven"], from: 2, to: 3, isExact: false },
    {
      forms: ["påsken", "påsklovet", "valborg", "valborgshelgen", "valborgsmässoafton"],
      from: 4,
      to: 4,
      isExact: false,
    },
    {
      forms: ["midsommar", "midsommarhelgen", "skolavslutningen", "skolavslutningarna", "studenten"],
      from: 6,
      to: 6,
      isExact: false,
    },
    { forms: ["högsäsong", "högsäsongen"], from: 6, to: 8, isExact: false },
    { forms: ["semestern", "semesterperioden", "semestertid", "industrisemestern"], from: 7, to: 7, isExact: false },
    {
      forms: ["skolstart", "skolstarten", "terminsstart", "terminsstarten", "höstterminens start"],
      from: 8,
      to: 8,
      isExact: false,
    },
    { forms: ["höstlovet", "allhelgonahelgen", "halloween"], from: 10, to: 11, isExact: false },
    {
      forms: ["advent", "julen", "julhandeln", "jul och nyår", "lucia", "luciahelgen", "nyår", "nyårshelgen"],
      from: 12,
      to: 12,
      isExact: false,
    },
    { forms: ["jullovet"], from: 12, to: 1, isExact: false },
    { forms: ["hösten", "höstsäsongen", "höstmånaderna"], from: 9, to: 11, isExact: false },
    { forms: ["vintern", "vintersäsongen", "vintermånaderna"], from: 12, to: 2, isExact: false },
  ],
  feasts: [
    { forms: table(`påsk, påsken, påskhelgen`), day: "easter" },
    { forms: table(`midsommar, midsommarhelgen, midsommarafton`), day: "midsummer" },
    { forms: table(`valborg, valborgsmässoafton`), day: { month: 4, day: 30 } },
    { forms: table(`nationaldagen`), day: { month: 6, day: 6 } },
    { forms: table(`lucia`), day: { month: 12, day: 13 } },
    { forms: table(`jul, julen, julafton`), day: { month: 12, day: 24 } },
    { forms: table(`nyår, nyårsafton`), day: { month: 12, day: 31 } },
    { forms: table(`halvårsskiftet`), day: { month: 6, day: 30 } },
  ],
  divisions: table(`vår och höst, höst och vår`),
  unnumbered: table(
    `lov, skollov, storhelg, storhelger, match, matchdag, evenemang, larm, anmälan, händelse, tips, lönehelg`,
  ),
  latest: table(`
    deadline, deadline:, färdig, färdigt, färdigt:, klar, klar:, klart, klart:, klart senast, klart senast:,
    fram till, före, innan, inom, senast, t.o.m., till och med, tom
  `),
  during: table(`
    i, inför, på, till, under
  `),
  from: ["från", "från och med", "fr.o.m.", "mellan"],
  until: table(`
    -, --, och, t.o.m., till, till och med, tom
  `),
  thisYear: table(`
    detta år, i år, under det kommande året, under kalenderåret, under verksamhetsåret, under året,
    under årets lopp
  `),
  wholePeriod: table(`
    sammanlagt, totalt, under avtalsperioden, under avtalstiden, under giltighetstiden, under hela perioden,
    under löftesperioden, under löftets giltighetstid, under perioden
  `),
  settledLater: table(`
    enligt överenskommen frekvens, hur frekvent, hur många gånger, hur ofta, omfattningen avgörs,
    omfattningen bestäms
  `),
  validity: table(`
    avser, avtalsperiod*, avtalstid*, giltig*, löptid*, gäller, löftesperiod*, löper, period, perioden, sträcker sig, tidsperiod,
    tidsperioden, under tiden
  `),
  yearly: table(`
    höst, höstlov, jul, marknad, påsklov, skolavslutning, skolstart, sommar, sommarlov, sportlov, valborg,
    vinter, vår
  `),
  mostly: table(`
    framför allt, företrädesvis, främst, huvudsakligen, i första hand, i huvudsak, särskilt
  `),
  except: table(`
    bortsett från, ej, förutom, inte, med undantag för, undantaget, utom
  `),
  yearEnd: table(`
    periodens slut, slutet av året, slutet på året, årets slut, årets utgång, årsskiftet
  `),
  monthsOfSchoolYear: ["läsår", "läsåret", "skolår", "skolåret"],
};
