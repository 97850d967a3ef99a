// The verbs by which Swedish promises promise, and those of what is promised.
import { table } from "./table";
import { conjugated } from "./word-forms";

export const modals = table(
  `avser att, bör, kommer att, kommer också att, kommer även att, planerar att, ska, skal, skall`,
);

export const vows = table(`
  beslutat att, enades om att, enades också om att, enades även om att, enats om att, har enats om att, har kommit överens om att, kom överens om att,
  kommit överens om att, är överens om att,
  förbinder sig, garanterar, lovade, lovar, lovar att, lovat, utfäster sig, utlovade, utlovades, utlovar, utlovas,
  vårt löfte är, åtar, åtar sig, åtar sig att, åtog sig
`);

/** What people and authorities do in promises, in the infinitive, the present and the passive. */
export const verbs = [
  ...conjugated(
    "ar",
    `aktivera, aktualisera, analysera, anlita, anordna, anmäla, anpassa, ansvara, använda, arbeta, arrangera, avhjälpa, avlasta,
    bearbeta, bemanna, bevaka, bidra, bilda, bjuda, blockera, coacha, cykla, dela, delta, diskutera, dokumentera,
    effektivisera, efterlysa, engagera, etablera, finansiera, flytta, fokusera, fotpatrullera, fördela, fördjupa,
    förmedla, förnya, försöka, förtydliga, förvalta, förändra, genomlysa, granska, gynna, hantera, hjälpa, hämta,
    identifiera, implementera, informera, initiera, inspektera, inspirera, installera, integrera, intensifiera,
    inventera, jobba, kalla, kalla in, kampanja, klippa, kommunicera, komplettera, kontakta, kontrollera, koppla,
    koordinera, laga, lansera, leda, lyssna, lämna, marknadsföra, medverka, modernisera, motivera, motverka, möjliggöra,
    måla, närvara, observera, omhänderta, ordna, organisera, patrullera, planera, placera, praktisera, prata,
    presentera, prioritera, prova, publicera, pröva, påbörja, påminna, rapportera, redovisa, reglera, rekrytera,
    renovera, restaurera, revidera, rikta, rondera, rusta, samarbeta, samla, samordna, samråda, samtala, samverka,
    sanera, satsa, skapa, skicka, skotta, skylta, slutföra, sortera, spana, spara, stanna, starta, stoppa, sträva,
    städa, stötta, svara, synliggöra, säkra, söka upp, testa, träffa, trimma, underlätta, undervisa, uppdatera,
    uppmuntra, uppmärksamma, uppmana, upprepa, upprätta, utarbeta, utbilda, utforma, utmana, utreda, utrusta, utvärdera,
    utveckla, utöka, vaccinera, vandra, verka, vidareutveckla, visa, visitera, vårda, välkomna, åka, återkoppla,
    återuppta, åtgärda, öka, öppna, öva, övervaka`,
  ),
  ...conjugated(
    "er",
    `anlägga, anställa, ansöka, använda, avsluta, avsätta, bedriva, befinna, belysa, besluta, besöka, bibehålla,
    bygga, byta, driva, erbjuda, ersätta, följa, förbättra, förebygga, förhindra, fortsätta, förstärka, förverkliga,
    försvåra, genomföra, granska, göra, hyra, hålla, höja, inleda, inreda, inrätta, införa, ingripa, jämföra, kartlägga,
    klippa, kräva, köpa, lagföra, lyfta, lysa, låsa, låta, lägga, lära, läsa, minska, märka, mäta, möta, nyttja, plantera,
    röja, samköra, sammankalla, sammanställa, skriva, skydda, släcka, snöröja, sprida, stänga, stärka, stödja, ställa,
    säkerställa, sänka, sätta, söka, tillgängliggöra, tillhandahålla, tillsätta, tillämpa, tända, tänka, undersöka,
    upplysa, upprusta, upprätthålla, upptäcka, utföra, utlysa, utse, utöva, utökas, vidta, åtgärda, överväga`,
  ),
  ...conjugated(
    "r",
    `avstå, bero, bo, delta, dra, få, förbli, förse, förstå, ge, gå, ha, ingå, nå, se, ske, stå, ta, tillse, utgå, utse`,
  ),
  ...table(`
    anmäler, arbetar, bidra, bidrar, bjuder, bjuds, bli, blir, finnas, finns, gör, görs, hjälper, hålls, hör, kan, leder,
    leds, ligga, ligger, ställs, synas, syns, säljer, träffas, utreder, utreds, uppträda, uppträder, vara, väljer,
    är närvarande, är på plats, är ute, möts, mötas, åker, hjälps åt, tar hjälp, bemannas
  `),
];
