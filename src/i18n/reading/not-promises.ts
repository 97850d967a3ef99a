// What stands around promises in Swedish texts and isn't one.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const notPromises: ReadingWords["notPromises"] = {
  before: table(`förra perioden, förra året, föregående period, föregående år, i fjol, under förra året`),
  subjects: table(`
    aktiviteterna, avstämningen, rapporteringen, återrapportering, återrapporteringen, antagen, antaget, antogs, fastställd, fastställt, förklaring, mellan, nästa möte, arbetet utgår, avtalet, bakgrunden, de angivna aktiviteterna, de prioriterade områdena,
    dialogen, dialogerna, dokumentet, en rapport, enkäten, ett medborgarlöfte, följande områden,
    handlingsplanen, inriktningarna, inriktningen, kommunfullmäktige, lägesbilden visar, löfte, löften, löftena,
    löftesarbetet, löftet, medborgardialogen, medborgardialogerna, medborgarlöfte, medborgarlöften,
    medborgarlöftena, medborgarlöftet, målet, målsättningen, mätningen, nya löften, nytt löfte, perioden, problembilden, rapporten,
    resultaten, resultatet, samtalen, samverkansavtalet, samverkansöverenskommelsen, sidan, statistiken, svaren,
    syftet, trygghetsmätningen, underlaget, undersökningen, uppföljning, uppföljningen, urvalet, utvärderingen,
    valet, vi vet, nytt medborgarlöfte, överenskommelsen
  `),
  quoting: table(`
    berättade, berättar, betonar, framhåller, förklarade, förklarar, hoppas, intygar, kommenterade, kommenterar, konstaterade,
    konstaterar, lovade, menade, menar, påpekar, sa, sade, säger, tillade, tillägger, tror, tycker, understryker, uttryckte
  `),
  telling: table(`
    kände, respondenter*, svarande, tillfrågade, undviker, har pekat ut, pekat ut, lyfts fram, efterfrågas,
    att vänta sig, anser, ansåg, baseras på, bedömer, beror på, berättade, berättar, beskriver, betyder, bygger på, drabbades,
    drabbas, drabbats, efterfrågade, efterfrågar, framgår, framkom, framkommer, förklarar, grundar sig,
    handlar om, har valts, hoppas, innebär, kommenterar, konstaterade, konstaterar, kände sig, känner sig,
    lyfter fram, meddelar, menar, nämnde, nämner, oroar sig, oroas, pekade, pekar på, sa, sade, svarade, svarar,
    syftar till, säger, tror, tycker, tyckte, uppgav, uppger, upplevde, upplever, utgår från, vill att, visade,
    visar, önskade, önskar
  `),
  runs: table(`
    följs upp, återkommer, omprövas, prövas om, revideras, utvärderas
  `),
  past: table(`
    anmäldes, arrangerade, arrangerades, avslutades, begick, behövde, beslagtogs, beslutade, beslutades,
    besökte, besöktes, bjöd, bjöds, blev, blivit, bröt, delade, delades, deltog, det var, dömdes, enades, fann,
    fanns, fick, fått, fördes, genomförde, genomfördes, genomfört, gick, gjorde, gjordes, gjort, grep, greps,
    gripits, hade, hittade, hittades, hände, höll, hölls, infriades, inträffade, invigde, invigdes, kom,
    kontrollerade, kontrollerades, kunde, körde, larmade, larmades, ledde, lovades, lämnades, minskade, misstänks,
    misstänktes, patrullerade, polisanmäldes, presenterade, presenterades, rapporterades, ryckte, samlade,
    samlades, satte, sattes, skadades, skedde, skrev, skrevs, skulle, slog, som var, stals, startade, startades,
    stoppade, stoppades, såg, tagit, tog, togs, träffades, undertecknade, undertecknades, uppfylldes, uppnåddes,
    utförde, utfördes, valdes, var det, ville, visste, åkte, åtalades, ökade
  `),
  definitions: table(`
    avses, betyder, finns att läsa, innebär, kan läsas, läs mer, redan, är att, är en, är ett, är ett sätt,
    är grunden, är viktig, är viktiga, är viktigt
  `),
  decisions: table(`
    beslutar att anta, beslutar att fastställa, beslutar att godkänna, beslutar att ställa sig bakom, föreslår att, ger i uppdrag, lägger till handlingarna
  `),
  contact: table(`
    besöksadress, cookies, dela sidan, den här webbplatsen, den här sidan använder, genom att fortsätta, genom att surfa, vi använder, e-post, epost, foto, hem, hoppa till, innehåll, kakor, kontakt, kontakta,
    lyssna, mejl, meny, postadress, publicerad, senast uppdaterad, senast ändrad, sidansvarig, skriv ut,
    startsida, stäng meny, sök, tel, telefon, till toppen, uppdaterad, växel, webbplats
  `),
  sources: table(`
    av, enligt, genom, i, utifrån, vid
  `),
};
