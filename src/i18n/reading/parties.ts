// Which part each plays in Swedish promises: who promises, with whom, and whose work a thing is.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { known } from "./known-parties";
import { table } from "./table";

/** "Vandringar ordnas genom föreningarna": they do it; "når ut genom föreningarna" is a way of telling. */
const THROUGH = [
  "anordnas",
  "arrangeras",
  "bedrivs",
  "drivs",
  "genomförs",
  "görs",
  "hålls",
  "ordnas",
  "sker",
  "utförs",
].flatMap((verb) => [`${verb} genom`, `${verb} via`]);

export const parties: ReadingWords["parties"] = {
  police: "Polis",
  municipality: "Kommun",
  region: "Region",
  housing: "Bostadsbolag",
  companies: {
    endings: ["hem", "bostäder", "fastigheter"],
    lastWords: ["bostäder", "bostads", "bostad", "hyresbostäder", "kommunfastigheter"],
    withPlace: ["bo", "hus", "byggen", "hyreshus", "hem", "bostäder"],
    never:
      table(`barnhem, demenshem, fritidshem, familjehem, jourhem, sjukhem, studenthem, ungdomshem, vårdhem, ålderdomshem,
      ålderdomshem, äldrehem, studentbostäder, seniorbostäder, omsorgsbostäder, genomgångsbostäder, trygghetsbostäder`),
  },
  known,
  both: table(`
    brottsförebyggande rådet ska, brottsförebyggande rådet skall, brottsförebyggande rådet träffas, brottsförebyggande rådet sammanträder, brottsförebyggande rådet möts,
    brottsförebyggande rådet håller, brottsförebyggande rådet kommer, båda, bägge, rådet ska, rådet skall, rådet träffas, rådet sammanträder,
    styrgruppen ska, styrgruppen träffas, samverkansgruppen ska, samverkansgruppen träffas,
    båda parter, båda parterna, gemensam, gemensamma, gemensamt, kommun och polis, parterna, parterna gemensamt,
    polis och kommun, samverkansparterna, tillsammans, vi
  `),
  we: ["vi"],
  they: ["de"],
  groups: [
    { forms: ["sspf", "sspf-*"], members: ["Skola", "Socialtjänst", "Polis", "Fritid"] },
    { forms: ["ssp", "ssp-*", "pss", "pss-*"], members: ["Skola", "Socialtjänst", "Polis"] },
  ],
  by: ["av", ...THROUGH],
  ambiguous: table(`
    biblioteken, biblioteket, kulturhuset, kulturskolan, medborgarhuset, simhallen, äldreomsorgen,
    förskolorna, fritid, grundskola, grundskolan, grundskolorna, gymnasiet, gymnasieskola, gymnasieskolan, gymnasieskolorna, högstadiet, högstadieskola,
    högstadieskolan, högstadieskolorna, ifo, region, skola, skolor, skolorna, fritidsgården, fritidsgårdarna, ungdomsgården, ungdomsgårdarna,
    ungdomens hus, förskolan, väktare
  `),
  premises: table(
    `butik, butiker, butikerna, företag, krogar, krogarna, nattklubb, nattklubbar, nattklubbarna, nattklubben, restauranger`,
  ),
  talks: table(`
    *avtal*, *besök*, *dialog*, *diskussion*, diskutera, diskuterar, *föreläsning*, *information*, informera, informerar, *intervju*, kommunicera,
    kommunicerar, *kommunikation*, *kontakt*, kontakta, kontaktar, möta, möten, möter, möts, *möte, *mötet, *möten, prata, pratar, *råd, *rådslag*,
    *samråd*, *samtal*, *seminarium*, *seminarier*, stämma av, stämmer av, tala, talar, *träff, *träffar, *träffen, träffa, träffas, *uppföljning*,
    följa upp, följer upp, *utbildning*, *överenskommelse*
  `),
  agreed: table(`
    enas om, enats om, har tagit fram, kommit överens, är överens om
  `),
  ofNotBy: table(`
    % av, andelen av, anlitande av, anställning av, inköp av, rekrytering av, upphandling av, antal av, antalet av, användning av, användningen av, behov av, behovet av, del av,
    delar av, införande av, införandet av, med hjälp av, närvaro av, procent av, utökning av
  `),
  with: table(`
    gemensamt med, i dialog med, i nära samverkan med, i samarbete med, i samråd med, i samverkan med, ihop med,
    inklusive, jämte, med, med hjälp av, med stöd av, parallellt med, samarbeta med, samarbetar med,
    samverka med, samverkar med, tillsammans med
  `),
  together: table(`
    gemensamt med, i nära samarbete med, i nära samverkan med, i samarbete med, i samråd med, i samverkan med, ihop med, jämte,
    tillsammans med, och även
  `),
  takesPart: table(`deltar, kommer, medverkar, är med, är närvarande`),
  lets: table(`låta, låter`),
  roles: table(`
    *anställda, *ansvariga, *are, *avdelning*, *bolag*, *coach*, *chef*, *enhet*, *förvaltning*, *grupp, *gruppen, *handläggare*, *ingenjör*, *inspektör*, *kontor*, *koordinator*, *ledning*, *lots, *lotsar,
    *medlemmar, *nämnd*, *ombud, *patrull*, *pedagog*, *personal, *personalen, *representant*, *sköterskor, *strateg*, *team*, *tekniker, *tjänstemän*,
    *tjänstepersoner*, *vakt*, *volontär*, *värd, *värdar*, medarbetare, verksamheter, verksamhet
  `),
  notRoles: table(`
    *användare, *besökare, *brukare, *deltagare, *företagare, *förare, *handlare, *invånare, *medborgare, *missbrukare, *mottagare, *pendlare, *åkare,
    *ägare, *kommunikation*
  `),
  between: ["mellan", "av både", "såväl"],
  notActing: table(`
    av andra, bland, delges, delgivna, efter, enligt, er, från, för, genom, hela, hos, i, inom, kring, mot, om,
    per, på, runt, runtom, samt till, som, såsom, t.ex., till, till exempel, under, ur, utanför, via, vid, vår, åt,
    än, över, övriga
  `),
  and: ["och", "samt", "&", "+", "/"],
  or: ["eller", "och/eller"],
  responsible: table(`
    aktör, aktörer, ansvar, ansvarar, ansvarig, ansvarig part, ansvariga, huvudansvarig, part, parter, utförare,
    utförs av
  `),
  policeAdjectives: ["polisiär*"],
  policeWork: table(`
    *alkoholutandningsprov*, *brottsutred*, *bälteskontroll*, *fordonskontroll*, *fotpatrull*, *hastighetskontroll*, *hundsök*,
    *husrannsak*, *ingripande*, *ingripanden*, *lagför*, *mobilkontroll*, *mopedkontroll*, *narkotikabrott*, *narkotikahund*, *narkotikasök*,
    *nykterhetskontroll*, *patrullera*, *patrullering*, *polisinsats*,
    *polisnärvaro*, *polispatrull*, *rattfyllerikontroll*,
    sök med hund, sök med narkotikahund, sök med polishund, *trafikkontroll*, *trafikövervakning*
  `),
  policeMarks: table(`*områdespolis*, *poliskontor*, *polisstation*, *polisiär*, *ridande*`),
  checked: table(`
    *alkohol*, *bil, *bilar, *bilförare*, *cykel*, *cyklar*, *cyklister*, *elsparkcyk*, *epatraktor*, *epor, *fordon*, *förare, *hastighet*, *lastbil*, *mobiltelefon*, *moped*,
    *motorcyk*, *nykterhet*, *skoter, *skotrar*, *skoterförare*, *snöskot*, *terrängfordon*, *trafik, *trafikant*, *trafiken, *traktor*, *vattenskot*
  `),
  municipalWork: table(`
    *armatur*, *lampa, *lampan, *lampor*, *asfalt*, *avlopp*, *badplats*, *belysning*, *beskär*, *buskage*, *buskar*, *busskur*, *bygglov*, *bänk, *bänkar, *cykelväg*, *detaljplan*, *farthinder*,
    *feriejobb*, *fritidsgård*, *fältarbet*, *fältverksamhet*, *föräldraskap*, *föräldrastöd*, *föräldrautbildning*, *gatubelysning*, *gångtunn*, *gångväg*,
    *hastighetsskylt*, *kamerabevak*, *klotter*, *lekplats*, *ljussättning*, *lovaktivitet*, *lovskola*, *lovverksamhet*, *mötesplats*, *nedskräpning*,
    *papperskorg*, *parkering*, *parkförvaltning*, *renhållning*, *rondell*, *röjning*, *sandning*, *serveringstillstånd*, *skolfrånvaro*, *skolpersonal*,
    *skottning*, *skräp*, *skyltning*, *sly, *snöröj*, *sommarjobb*, *städning*, *toalett*, *trafikljus*, *trygghetsvärd*, *växtlighet*,
    *öppettider*, *övergångsställ*, *ungdomsgård*, *vuxennärvaro*
  `),
  sharedWork: table(`
    *dialog*, *föreläsning*, *information*, *kampanj*, *kurs*, *möte*, *råd, *samarbet*, *samverk*, *seminari*, *träff*, *trygghetsvandring*, *utbildning*
  `),
  oftenPoliceWork: table(`
    alkohol på allmän plats, *brott, *brotten, *buskör*, *fortkör*, *hastighet*, *inbrott*, *langning*,
    *narkotika*, *rattfylleri*, *stöld*, *synlighet*, *trafikövervak*, *våldsbrott*
  `),
};
