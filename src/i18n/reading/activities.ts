// What is done in Swedish crime prevention, by name.
import { table } from "./table";
import { declined } from "./word-forms";

/** What is done at one time, so that "en" before it is a number. */
const EVENTS = `
  aktion, aktivitet, aktivitetsdag, alkoholutandningsprov, alkotest, arbetsdag, arbetspass, arrangemang, avstämning, besiktning,
  besök, brevutskick, café, demonstration, dialog, dialogdag, drogtest, enkät, evenemang, fika, fotpatrullering, föredrag,
  föreläsning, förhör, förmiddag, genomgång, genomlysning, grannsamverkansmöte, gatudialog, hembesök, hearing, husrannsakan,
  informationsträff, ingripande, insats, inspektion, inspektionsrunda, intervju, inventering, kampanj, konferens, kontakt,
  kontroll, kurs, kväll, lagföring, lektion, läger, lägesbild, lägesrapport, marknad, mässa, mätning, möte, natt, nattvandring,
  nykterhetskontroll, orosanmälan, orosbesök, orossamtal, ordningsbot, patrull, promenad, patrullering, pass, prov, provköp, provtagning,
  punktinsats, punktmarkering, rapport, razzia, resa, revision, rond, rondering, runda, rådslag, samrådsmöte, samtal, seminarium, session,
  skyddsrond, slumpkontroll, stickprov, studiebesök, städdag, städning, stormöte, sök, temadag, temakväll, temavecka, test, tillfälle, tillslag,
  tillsyn, trafikkontroll, trygghetsmätning, trygghetsvandring, träff, träning, turné, utbildning, utryckning, utskick, utställning,
  utvärdering, uppföljning, uppsökande besök, vandring, workshop, ytterdag, åtgärd, översyn, övning
`;

/** Work that goes on, and what it is for. */
const WORK = `
  anmälan, arbete, assistans, bevakning, belysning, beredskap, brott, bemanning, fältarbete, förebyggande arbete, grannsamverkan, handläggning,
  information, informationsarbete, informationsinsats, informationsmaterial, klottersanering, kommunikation, konflikthantering,
  kunskapshöjning, medling, medlingsarbete, mobilisering, nyhetsbrev, närvaro, plan, polisnärvaro, projekt, rapportering, rutin, rådgivning, samarbete, samordning,
  samråd, samverkan, sanering, satsning, skötsel, snöröjning, spaning, station, stöd, stödsamtal, synlighet, trafikövervakning, tjänst,
  trygghetsvärd, uppsikt, värd, verksamhet, återkoppling, övervakning, trygghetsarbete
`;

/** Lengths of time that are counted as what is done in them. */
const TIMES = `arbetsdag, dag, helg, kväll, natt, vecka`;

export const events = declined(`${EVENTS}, ${TIMES}`);

export const activities = declined(`${EVENTS}, ${WORK}`);

export const activityAdjectives = table(`
  brottsförebyggande, drogförebyggande, extra, fasta, förebyggande, gemensam*, kompletterande, myndighetsgemensam*, oanmäld*,
  operativ*, planerad*, relationsbyggande, riktad*, samordnad*, synlig*, särskil*, trygghetsskapande, uppsökande, öppna
`);
