// Numbers in Swedish texts that promise nothing: years, roads, times, ages and the like.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const decoys: ReadingWords["decoys"] = {
  before: table(`
    §, agenda, bilaga, buss, diarienummer, dnr, etapp, europaväg, fas, kap, kap., kapitel, kl, kl., klass,
    klasserna, klockan, kvartal, lag, lagen, linje, lv, länsväg, löfte, löfte nr, nr, nr., nummer, paragraf,
    prioritet, punkt, punkten, riksväg, ring, rv, sfs, sid, sidan, steg, tel, tel., telefon, tertial, v, v.,
    vecka, veckorna, version, väg, vägen, zon, åk, ålder, åldern, åldrarna, år, åren, årskurs, årskurserna
  `),
  after: table(`
    §, §§, gånger fler, gånger högre, gånger mer, gånger så, gånger större, gånger vanligare, grader, hushåll, invånare, kap, kilometer, km, km/h, kr, kronor, meter, miljarder, miljoner, min,
    minut, minuter, minuters, mkr, månader, månaders, sekunder, timmars, tkr, tusen kronor, veckors, år, årig*,
    åringar, års, arbetsdagar efter, arbetsdagar från, arbetsdagars, dagar efter, dagar från, dagar innan, dagar mellan, dagars, dygns, månader mellan, timmar efter,
    timmar från, timmar innan, timmar mellan, veckor efter, veckor innan, veckor mellan, veckor ska gå mellan
  `),
};
