// The heads of the columns in Swedish tables of promises.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const tables: ReadingWords["tables"] = {
  promise: table(`
    aktivitet*, beskrivning, frekvens, gör vi, hur ofta, insats*, klart, löfte*, löften*, medborgarlöfte*,
    när, omfattning, tid, tidplan, tidpunkt, vad, vi lovar, åtgärd*, åtagande*, senast, tidsplan, period
  `),
  goal: table(`antal, hur många, mål, målvärde*`),
  who: table(`
    aktör*, ansvar*, av vem, deltagare, genomförs av, huvudansvar*, part, parter, samverkanspart*, utförare, utförs av, vem, vilka
  `),
  begins: table(
    `aktivitet, aktiviteter, beskrivning, det här gör vi, insats, insatser, löfte, vad, vi lovar, åtagande, åtgärd, åtgärder`,
  ),
  focus: table(`fokusområde*, inriktning*, område*, problem*, rubrik*, tema, ämne, prioritering*`),
  measure: table(`hur mycket, indikator*, mått, mätetal, nyckeltal, nivå`),
  beside: table(`
    anteckning*, effekt*, hur mäts det, id, kommentar*, kostnad, lägesbild, mäts, mätmetod, nr, nummer, orsak*,
    plats för notering, resultat*, status, syfte*, uppföljning*, utfall*, varför, #
  `),
  wholePeriod: table(`
    hela perioden, hela året, under perioden, under året, löper under hela perioden, tills vidare, -, –
  `),
};
