// What is done once in Swedish promises: it is done, or it isn't.
import { table } from "./table";
import { conjugated, declined } from "./word-forms";

/** Verbs of what is made, changed or decided once. */
export const once = [
  ...conjugated(
    "ar",
    `analysera, anlita, asfaltera, avveckla, bilda, digitalisera, etablera, flytta, implementera, installera, inventera, lansera,
    modernisera, måla om, påbörja, prova, pröva, rekrytera, renovera, reparera, restaurera, revidera, rusta upp,
    skapa, starta, starta upp, teckna, testa, undersöka, uppdatera, upprätta, utarbeta, utforma, utvärdera, återuppta,
    öppna, formulera, permanenta, inrätta, upphandla`,
  ),
  ...conjugated(
    "er",
    `anlägga, anställa, ansöka, bygga, bygga om, bygga ut, byta ut, byta, färdigställa, genomlysa, inleda, införa, införskaffa,
    inreda, iordningställa, kartlägga, köpa in, lägga om, sammanställa, stänga av, sätta in, sätta upp, söka medel,
    söka tillstånd, söka bidrag, tillsätta, undersöka, upprusta, uppföra, förlänga, bredda, skriva under, förbjuda, hyra in`,
  ),
  ...conjugated("r", `förse, se över, ta bort, ta fram, ta initiativ, ta ned, ta ner, ta över, utse`),
  ...table(`
    anta, antar, antas, beslutar om, byts, få utbildning, får utbildning, förbjuds, försöksverksamhet, genomföra en,
    komma igång, kommer igång, målas om, ordna en, söks, utbilda all, utbilda alla, utbilda samtliga, utbildar all, utbildar alla, utbildar samtliga, utreda, utredas, utreder, utreds, återupptas
  `),
];

export const done = table(`
  anordnas, arrangeras, bjuds in, genomförs, ges, görs, hålls, planeras in, tas fram
`);

/** What there is one of: "en handlingsplan". */
export const onceNouns = declined(`
  app, arbetsgrupp, checklista, enkät, e-tjänst, folder, föreläsning, handlingsplan, kampanj, kartläggning, kommunikationsplan, kurs,
  lista, lägesbild, medborgarundersökning, plan, policy, program, rapport, riktlinje, rutin, råd, samordnare, strategi,
  tjänst, undersökning, utredning, webbsida, överenskommelse
`);

/** What is held once where it begins the promise without a number. */
export const onceEvents = table(
  `*dag, *dagen, *vecka, *veckan, *helg, *helgen, *kampanj, *konferens, *mässa, *läger, *festival, *utställning`,
);

/** How a thing is when it has been done: "ska vara införda". */
export const finished = table(`
  antagen, antaget, antagna, *byggd, *byggda, *byggt, etablerad, etablerade, etablerat, färdig*, framtagen, framtaget, framtagna, genomförd,
  genomförda, genomfört, igång, inrättad, inrättade, inrättat, införd, införda, infört, installerad, installerade, installerat, invigd,
  invigda, invigt, klar, klara, klart, monterad, monterade, på plats, påbörjad, påbörjat, renoverad, renoverade, rustad, satt, startad, startat,
  upprättad, upprättade, upprättat, uppsatt, uppsatta, utbytt, utbytta, utförd, utförda, utfört, utredd, utrett, utsedd, utsedda, åtgärdad, åtgärdade,
  öppen, öppnad, öppnat
`);

/** Nouns of what is done once, where they begin the promise: "Utbildning av …", "Översyn av …". */
export const onceDeeds = declined(`
  anläggande, anställning, byggnation, framtagande, genomgång, införande, inrättande, installation, inventering, iordningställande,
  kartläggning, ombyggnad, rekrytering, renovering, revidering, upprustning, upprättande, utbildning, utredning,
  upphandling, inköp, utformning, uppdatering, översyn
`);
