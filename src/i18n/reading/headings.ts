// The headings and introductions of Swedish promise texts.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const headings: ReadingWords["headings"] = {
  promiseWords: table(`
    *avsiktsförklaring*, lovar, *löfte*, *löften*, utlova*, åtagande*, åtar sig, *överenskommelse*
  `),
  promises: table(`
    *aktiviteter, det här lovar*, insatser, *lovar, *löfte, *löften, *löftena, *löftet, vi lovar, *åtagande*,
    åtgärder
  `),
  background: table(`
    *bakgrund*, *dialog*, *enkät*, *fakta*, *inledning*, *lägesbild*, *medborgardialog*, *mål, *målbild*, *målsättning*, *vision*,
    *nuläge*, *om medborgarlöften*, *orsak*, *prioriterade områden*, *problembild*, *sammanfattning*,
    *statistik*, *syfte*, *utgångspunkt*, *vad är *, varför, *övergripande mål*
  `),
  results: table(`
    *det här gjorde vi*, *detta har vi gjort*, *avslutade*, *avslutat*, *föregående*, *förra årets*, *redovisning*, *resultat*,
    *så gick det*, *så här gick det*, *tidigare löften*, *tidigare medborgarlöften*, *uppfyllda löften*,
    *uppföljning av*, *utfall*, *återkoppling*
  `),
  process: table(`
    *beslutsgång*, *justering*, *närvarande*, *omröstning*, *vid protokollet*, *yrkande*, *ärende, *ärendet, *ärendebeskrivning*,
    *så valdes*, *så valde*, *så togs*, *så tog vi fram*, *har vi tagit fram*, *har löftet tagits fram*, *har löftena tagits fram*, *så gick det till*, *urval*,
    *ansvar och*, *arbetssätt*, *genomförande*, *giltighet*, *kommunikation*, *metod*, *organisation*,
    *arbetar vi vidare*, *hur vet vi*, *mäter vi*, *vet vi att*, *fortsatt arbete*, *följer vi upp*, *följs upp*, *händer nu*, *nästa steg*, *samverkansavtal*, *underskrift*, *undertecknande*, *uppföljning*, *utvärdering*
  `),
  denials: table(`
    *avgränsning*, *effektmål*, *förväntade effekter*, *vi vill uppnå*, *vill vi uppnå*, *vill vi nå*, *önskat läge*, *ingår inte*, *inte ett löfte*, *inte ingår*, *inte lova*, *inte löfte*, *inte löften*, *lovar inte*, *lovar vi inte*, *utanför löftet*, *utanför löftena*
  `),
  advice: table(`
    att tänka på, bidrar du, bra att veta, din hjälp, ditt bidrag, du bidra, du göra, du hjälpa, du kan bidra, du kan göra, du kan hjälpa, du själv, goda råd, hjälp oss,
    hjälper du, jag bidra, jag göra, jag hjälpa, råd till allmänheten, råd till boende, råd till dig, skyddar du, tips, tipsen, tips för, tips till, tänk på, undviker du, våra råd
  `),
  contact: table(`
    *dokument*, *fler nyheter*, *kontakt*, *länkar*, *läs mer*, *mer information*, *relaterad*, *relaterat*
  `),
  titles: table(`
    aktiviteter, del, gemensamma, gemensamt, insatser, kommun, kommunen, kommunens, kommunens del, lovar,
    *löfte, *löften, *löftena, löftesområden, *löftet, polis, polisen, polisens, polisens del, publicerad, publicerat,
    senast ändrad, tillsammans, uppdaterad, vi lovar, *åtagande*, åtgärder
  `),
  focusLists: table(`
    fokusområden, inriktning, inriktningar, områden, prioriterade områden, problemområden, teman, utmaningar
  `),
  lines: table(`
    det här gör vi, det här gör vi tillsammans, det här kommer vi att göra, det här lovar vi, det här ska vi göra, det här vill vi göra, detta gör vi,
    detta har vi lovat, detta kommer vi att göra, detta lovar vi, detta ska vi göra, så arbetar vi, så gör vi, så här gör vi, så ska vi arbeta, så ska vi göra,
    vad gör vi, vad lovar vi, vad ska vi göra, vad vi gör, vad vi kommer att göra, vad vi lovar, vad vi ska göra, vi ska, vi kommer att
  `),
  leads: table(`
    det är att, genom, genom att, genom följande, för att, innebär att, är att
  `),
};
