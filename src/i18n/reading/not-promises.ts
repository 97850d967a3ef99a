// What stands around promises in Swedish texts and isn't one.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const notPromises: ReadingWords["notPromises"] = {
  followUp: table(`
    avrapporteras, berättar, bedöms, följa upp, följas upp, följer upp, följer vi upp, följs upp, gå igenom, går igenom, går vi igenom, mäts, presentera, presenterar, presenteras,
    publicera, publicerar, publiceras, rapportera, rapporterar, rapporteras, redogör, redogörs, redovisa, redovisar, redovisas, sammanfattas, sammanställer, sammanställs, stäms av,
    stämma av, stämmer av, *parterna av, utvärdera, utvärderar, utvärderas, återrapporteras, läggas ut, lägger ut, läggs fram, läggs ut, lämnas till
  `),
  wholeWork: table(`
    arbetet, avstämning, avstämningen, effekterna, hur arbetet, hur det går, hur det gick, hur det har gått, hur det ser ut, hur långt, hur löftet, hur löftena, hur väl, löftesarbetet, läget till, *löftet, *löftena,
    målen, måluppfyllelsen, respektive löfte, resultat, resultaten, resultatet, resultaten av, varje löfte, uppföljning, uppföljningen, utfall, utfallet, utvärdering,
    utvärderingen, *överenskommelsen, kommunfullmäktige, till kommunstyrelsen, åtagandena
  `),
  followUpNouns: table(`
    en rapport, en sammanfattning, en sammanställning, en uppföljning, en utvärdering, ny uppföljning, redovisning, sammanställning, sammanställningen, slutredovisning, slutrapport, uppföljning, uppföljningen, utvärdering, utvärderingen,
    avstämning, avstämningen, delredovisning, redovisningen, rapporteringen
  `),
  denials: table(`
    i andra ärenden, önskemål om, ersätter inte, gäller inte, hanteras av, hör inte, inget löfte, ingår inte, inte ett löfte, inte löften, inte något löfte, kan inte lova, ligger utanför, lovar inte, omfattar inte, omfattas inte, påverkar inte, påverkas inte,
    rör inte, styrs inte, som vanligt, utanför löftet, utanför löftena, utöver löftet, utöver löftena, vid sidan av löftet, vid sidan av löftena, sedan tidigare, utöver det vanliga, grunduppdrag*, ordinarie verksamhet, ordinarie uppdrag, vanliga uppdrag*
  `),
  facts: table(`
    anmäldes, anmäls, begås, behövs, beror, betyder, blir vi, bor, drabbas, drabbar, efterfrågas, förekommer, handlar, inträffar, krävs, kostar, kännetecknas, känner oro, känner sig, leder till, ligger till grund, märks, oroar,
    orsakar, passerar, präglas, skapar oro, skapar otrygghet, består av, kommer många, uppfattas, uppgår till, upplevs, uppstår, utgör, utgörs, växer
  `),
  methods: table(`
    arbetar efter, arbetar enligt, arbetar halvårsvis, arbetar kunskapsbaserat, arbetar långsiktigt, arbetar med löften, arbetar med medborgarlöften, arbetar nära, arbetar strukturerat, arbetar systematiskt, arbetar tillsammans med att, arbetar utifrån,
    arbetar årsvis, bedrivs enligt, bedrivs utifrån, håller ihop arbetet, håller i arbetet, kunskapsbaserat, leder arbetet, leds av, samordnar arbetet, samordnas av, styrs av, utgå från, utgå ifrån, utgår från, utgår ifrån
  `),
  goals: table(`
    avsikt, effektmål, förhoppning, förhoppningen, långsiktigt mål, mål, målbild, målet, målsättning, målsättningen, syfte, syftet, tanken, vision, visionen, ambitionen, önskat läge, övergripande mål
  `),
  wishes: table(`
    vill vi, vi vill, vill polisen, vill kommunen, hoppas
  `),
  later: table(`
    inför nästa, nytt löfte, nya löften, nästa löfte, nästa medborgarlöfte, nästa period, nästa år, nästkommande år
  `),
  before: table(`förra perioden, förra året, föregående period, föregående år, i fjol, under förra året`),
  subjects: table(`
    aktiviteterna, avstämningen, rapporteringen, återrapportering, återrapporteringen, antagen, antaget, antogs, fastställd, fastställt, förklaring, mellan, nästa möte, arbetet utgår, avtalet, bakgrunden, de angivna aktiviteterna, de prioriterade områdena,
    dialogen, dialogerna, dokumentet, en rapport, enkäten, ett medborgarlöfte, följande områden,
    ansökan, beslutet, bilden, bilderna, de flesta, de vanligaste, den som, den vanligaste, dokumentet, fokusområdena, flera av, flest, frågor, frågor om, här kan, listan, lämna gärna, många, nedan, nedanstående, områdena, prioriteringarna, prioriteringen, svar på, synpunkter, synpunkterna, tabellen, texten, tjänsten, ärendet, önskemål, önskemålen,
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
  advice: table(`
    anmäl, använd, beställ, bjud, byt, fyll, följ, håll, hör, kom, kör, lås, låt, lägg, läs, ring, skriv, släck, släpp, stäng, ställ, sätt, säg, sänk, tipsa, tänk, undvik,
    var försiktig, var med, var observant, var rädd, var uppmärksam, var vaksam, välj, vänd, våga
  `),
  runs: table(`
    följs upp, återkommer, omprövas, prövas om, revideras, utvärderas
  `),
  past: table(`
    angav, anmäldes, arrangerade, arrangerades, avslutades, begick, behövde, beslagtogs, bidrog, efterlyste, gällde, handlade, innebar, låg, lyfte, nådde, nåddes, stod, steg, uppgick, beslutade, beslutades,
    besökte, besöktes, bjöd, bjöds, blev, blivit, bröt, delade, delades, deltog, det var, dömdes, enades, fann,
    fanns, fick, fått, fördes, genomförde, genomfördes, genomfört, gick, gjorde, gjordes, gjort, grep, greps,
    gripits, hade, hittade, hittades, hände, höll, hölls, infriades, inträffade, invigde, invigdes, kom,
    kontrollerade, kontrollerades, kunde, körde, larmade, larmades, ledde, lovades, lämnades, minskade, misstänks,
    misstänktes, patrullerade, polisanmäldes, presenterade, presenterades, rapporterades, ryckte, samlade,
    samlades, satte, sattes, skadades, skedde, skrev, skrevs, skulle, slog, sjönk, som var, stals, startade, startades,
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
