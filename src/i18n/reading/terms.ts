// How Swedish texts say that promises may change, who decides about them and when all of them are looked back at.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const terms: ReadingWords["terms"] = {
  urgent: table(`
    akut, akuta, allvarlig händelse, allvarliga händelser, arbetsbelastning, det kan hända, extraordinär*, händelser utanför, larm, med reservation, oförutsedd*, personalbrist, resursbrist,
    sjukdom, större händelse, större händelser, särskild händelse, särskilda händelser, utryckning, utryckningar, väder, vädret
  `),
  yields: table(`
    bli kortare, flyttas, företräde, gäller inte, går alltid före, går alltid först, går före, går först, kallas in, kallas till, kallas bort, med reservation,
    omfördela, omfördelas, omprioritera, omprioriteras, prioritera om, prioriteras om, påverka, påverkas, senarelägga, senareläggas, senareläggs, skjuta upp, skjutas upp, skjuts upp,
    ställa in, ställas in, ställs in, utebli, uteblir, utgå, utgår
  `),
  planned: table(`
    *aktivitet, *aktiviteten, *aktiviteter, *aktiviteterna, *insats, *insatsen, *insatser, *insatserna, *kontroll, *kontrollen, *kontroller, *kontrollerna,
    *pass, *passen, *passet, *patrull, *patrullen, *patruller, *patrullerna, planerad, planerade, planerat, *resurser, *träff, *träffar, *träffarna, *träffen, *vandring, *vandringar, *vandringarna,
    *vandringen, *åtgärd, *åtgärden, *åtgärder, *åtgärderna, det som planerats
  `),
  matters: table(`
    aktivitet, aktiviteten, aktiviteter, aktiviteterna, insats, insatsen, insatser, insatserna, *listan, löftena, löftet, *medborgarlöftet, *planen, prioriteringarna, punkterna, åtaganden, åtagandena,
    åtagandet, åtgärd, åtgärden, åtgärder, åtgärderna, *överenskommelsen
  `),
  changes: table(`
    anpassa, anpassas, besluta om, byta, byta ut, bytas, bytas ut, enas om, flyttas, fyllas på, justera, justeras, komma att ändras, komma överens, kompletteras, komplettera, lägga till,
    läggas till, omförhandla, omförhandlas, omprövas, revidera, revideras, se över, ser över, ses över, styra om, styras om, ta bort, tas bort, uppdatera, uppdateras, utökas, ändra, ändras
  `),
  situations: table(`
    behov uppstår, behoven ändras, behovet ändras, brottsligheten flytta, förutsättningar ändras, förutsättningarna förändras, förutsättningarna ändras, förändrade förutsättningar, förändras läget, hur läget ser ut,
    läge förändras, lägesbilden förändras, lägesbilden ändras, läget förändras, läget kräver, läget så kräver, läget ändras, nya behov, nya problem, problem uppstår, ändrade förutsättningar, ändras läget, ändrat läge
  `),
  amendments: table(
    `avvikelser, avsteg, förändringar, tillägg, ändringar, eventuella ändringar, eventuella avvikelser, oenighet, tvister`,
  ),
  looksBack: table(`
    avstämning, dokumentera, dokumenterar, dokumenteras, drar lärdom, dra lärdom, dra slutsatser, följa upp, följer upp, följs upp, gå igenom, går igenom, lärdomar, samlad bedömning, sammanfatta, sammanfattar, slutsatser, stämma av, stämmer av,
    summera, summerar, summeras, utvärdera, utvärderar, utvärderas, utvärdering
  `),
  whole: table(`
    arbetet, av hela, av perioden, av samtliga åtgärder, av sommaren, av säsongen, av året, halvåret, alla aktiviteter, alla insatser, alla åtgärder, hur arbetet, hur det går, hur det gick, hur det gått, hur det har gått, hur perioden, hur sommaren, hur säsongen, hur året, insatserna, perioden,
    samlad bedömning, sommaren, säsongen, terminen, tertialet, vad som blivit, vad som fungerat, vad som gjorts, vad som har, året, samtliga insatser, samtliga åtgärder, aktiviteterna, åtgärderna
  `),
  leaders: table(`
    arbetsgrupp, arbetsgruppen, brottsförebyggande rådet, ledningsgrupp, ledningsgruppen, samverkansgruppen, styrgrupp, styrgruppen
  `),
  leads: table(`
    ansvarar, avgör, beslutar, består, fastställer, fattar beslut, godkänner, leder, leder arbetet, samordnar, yttersta ansvaret
  `),
  presence: table(
    `*närvaro, *närvaron, närvara, närvarande, synas, synlig, synliga, synligare, synligt, tillgänglig, tillgängliga, ute, utanför stationen`,
  ),
  showsPresence: table(`
    *besök, *besöken, *fotpatrull*, *insats, *insatser, *kontroll, *kontroller, *kväll, *kvällar, *pass, *passen, *patrull, *patruller, *rond, *ronder, *vandring, *vandringar, arbetspass, timmar
  `),
  governs: table(`
    avgörs av, har ansvaret för, har huvudansvaret, kontaktperson, löses av, operativa ansvaret, respektive part, samordningen, sina egna kostnader, ytterst ansvarig, ytterst ansvariga, yttersta ansvaret, äger frågan,
    övergripande ansvaret
  `),
};
