// How many, in Swedish: the words around the number that is promised.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { events } from "./activities";
import { table } from "./table";

export const quantity: ReadingWords["quantity"] = {
  atLeast: table(`
    ej färre än, fler än, från och med, inte färre än, inte mindre än, lägst, mer än, min., minimum, minst,
    åtminstone
  `),
  above: table(`fler än, mer än`),
  people: table(`
    *assistenter, *fältare, *personer, *polis, *poliser, *vakter, *volontärer, *vuxna, *väktare, *värdar
  `),
  perEach: table(`
    anställd, avdelning, barn, bostadsområde, elev, familj, grupp, individ, klass, kommundel, område, ort, patrull, person,
    plats, skola, stadsdel
  `),
  atMost: table(`
    ej fler än, färre än, högst, inte fler än, inte mer än, max, maximalt, som mest, upp till
  `),
  about: table(`
    c:a, ca, ca., cirka, drygt, knappt, närmare, omkring, runt, ungefär, uppemot
  `),
  occasions: table(`
    delar, ggr, gång, gången, gånger, omgång, omgångar, pass, st, styck, stycken, stycket, tillfälle,
    tillfällen, tillfället, x
  `),
  vague: table(`
    diverse, enstaka, ett antal, ett flertal, ett par, ett stort antal, flera, flertal, några
  `),
  noNumber: table(`
    allt i ett, den ena, en annan, en bra, en del, en gemensam, en god, en och samma, en trygg, en viktig,
    en ökad, ett annat, ett gott, ett led, ett steg, ett sätt, ett viktigt, ett ökat, i ett, nummer ett
  `),
  partOf: table(`
    av dem, av dessa, av vilka, där minst, varav
  `),
  average: table(`
    genomsnittet, genomsnittlig, genomsnittliga, genomsnittligt, i genomsnitt, i snitt, snittet
  `),
  each: table(`
    lika många, motsvarande antal, per bostadsområde, per område, per ort, per skola, per stadsdel, samma antal, var och en, var och ett, vardera, varje bostadsområde, varje by,
    varje fritidsgård, varje grundskola, varje gymnasieskola, varje högstadieskola, varje kommundel,
    varje område, varje ort, varje plats, varje skola, varje stadsdel
  `),
  definite: table(`
    alla, av, bland, båda, de, dessa, inom, kommunens, mellan, samtliga, våra, övriga
  `),
  placing: table(`
    från, för, hos, i, kring, på, till, utanför, vid
  `),
  placeNouns: table(`
    *barn, *boende, *byar, *delområden, *elever, *fokusområden, *förare, *gator, *hushåll, *inriktningar,
    *invånare, *kategorier, *kommundelar, *kommuner, *löften, *medborgare, *medborgarlöften, *mål, *område,
    *områden, *områdena, *ort, *orter, *parter, *personer, *plats, *platser, *polis, *poliser, *prioriteringar,
    *problem, *punkter, *rubriker, *skolor, *stadsdelar, *sträckor, *teman, *torg, *ungdomar, *utmaningar,
    *vägar
  `),
  hours: ["timmar", "timme", "timmars", "mantimmar", "arbetstimmar", "polistimmar", "tim", "h"],
  days: table(`
    dag, dagar, dygn, kväll, kvällar, natt, nätter
  `),
  fractions: table(`
    hälften, halva, varannan av, en tredjedel, två tredjedelar, en fjärdedel, tre fjärdedelar, en femtedel, fyra femtedelar, en tiondel,
    merparten, majoriteten
  `),
  percent: ["procent", "%", "procentenheter", "promille"],
  measures: table(`
    grader, heltidstjänster, kilometer, km, km/h, kr, kronor, kvadratmeter, m, meter, miljarder, miljoner, min,
    minut, minuter, minuters, mkr, månader, månaders, steg, tkr, ton, veckor, veckors, år, åringar, års
  `),
  adjectiveEndings: table(`
    a, ad, at, d, e, ig, igt, isk, iskt, lig, ligt, s, sam, samt, t
  `),
  events,
};
