// What goes on without an end or a number in Swedish promises, and the words that weaken a promise.
import { table } from "./table";
import { conjugated } from "./word-forms";

/** More of something, or less, and nobody says than what. */
export const increase = [
  ...conjugated(
    "ar",
    `effektivisera, förbättra, förenkla, förstora, intensifiera, minska, utöka, öka, fördubbla, dubblera, tredubbla, fyrdubbla, halvera`,
  ),
  ...conjugated("er", `förkorta, förstärka, höja, stärka, sänka`),
  ...table(`
    bättre, dubbelt, fler, flera gånger, färre, förbättrad, förbättrade, förbättrat, förstärkt, förstärkta, högre, intensivare, lägre,
    mer, mera, mindre, minskad, minskade, minskat, oftare, snabbare, större, synligare, tryggare, tydligare, tätare,
    utökad, utökade, utökat, ökad, ökade, ökat
  `),
];

/** What there is already goes on. */
export const continuing = table(`fortgår, fortsatt, fortsatta, fortsätta, fortsätter, fortsätts, kvarstår, pågår`);

/** What can't be counted, and is never done. */
export const ongoing = [
  ...conjugated(
    "ar",
    `bidra, bidra till, effektivisera, eftersträva, förbättra, fördjupa, intensifiera, minska, motarbeta, motverka,
    prioritera, sträva, sträva efter, uppmuntra, uppmärksamma, utveckla, utöka, verka för, vidareutveckla, öka, arbeta aktivt,
    arbeta för, arbeta förebyggande, arbeta uppsökande, jobba aktivt, jobba för, jobba uppsökande, stötta, samverka,
    samarbeta, fokusera, försöka, värna, försvåra, förhindra, underlätta, samordna`,
  ),
  ...conjugated(
    "er",
    `bibehålla, fortsätta, fortsätta att, förebygga, förstärka, hålla i, höja, stärka, stödja, säkerställa, upprätthålla,
    vidmakthålla`,
  ),
  ...table(`
    bättre på, fler, fortsatt, fortsatta, främja, främjar, främjas, fördjupad, fördjupat, ha fokus, i större utsträckning,
    i första hand, i högre grad, kontinuerlig, kontinuerliga, kontinuerligt, lägga fokus, lägger fokus, löpande, mer,
    oftare, se till att, ser till att, synas mer, ökad, ökade, ökat, stå för, hålla sig
  `),
];

export const regular = table(`
  alltid, dygnet runt, inom kort, omgående, skyndsamt, snabbt, snarast, så fort som möjligt, så snart som möjligt, året runt,
  allt som oftast, fortlöpande, frekvent, frekventa, kontinuerlig, kontinuerliga, kontinuerligt, löpande, med jämna mellanrum, ofta,
  regelbunden, regelbundet, regelbundna, regelmässigt, stadigvarande, ständigt, så ofta det går, återkommande
`);

/** They promise less than they seem to. */
export const weak = [
  ...conjugated("ar", `bidra, eftersträva, försöka, prioritera, sträva, verka för`),
  ...table(`
    ambitionen, avsikten, bör, efter bästa förmåga, i den mån, i möjligaste mån, i så stor utsträckning som möjligt,
    kan komma att, om möjligt, så långt det går, så långt det är möjligt, så långt som möjligt, så ofta det går, vill
  `),
];

export const conditional = table(`
  där det behövs, efter behov, efter förmåga, i den mån, i mån av, när behov, när det behövs, när det finns, när resurser,
  när så krävs, när tid finns, när tillfälle ges, om behov finns, om behov föreligger, om behov uppstår, om behovet finns, om det behövs,
  om det finns, om möjligt, om resurser, om tid finns, utifrån behov, vid behov, vid förfrågan, vid varje möjligt tillfälle,
  så långt resurserna räcker
`);
