// Who promises, and with whom, in Swedish promises.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const parties: ReadingWords["parties"] = {
  police: "Polis",
  municipality: "Kommun",
  known: [
    {
      name: "Polis",
      forms: table(`
        *polis, *polisen, *poliser, *poliserna, lokalpolisområde, lokalpolisområdet, lpo, områdeschef polis, polisiär personal,
        polisassistent*, polischef*, polismyndighet, polismyndigheten, polispersonal, polisregion*, polisvolontärer,
        polisvolontärerna, volontärer, volontärerna, hundförare, hundföraren
      `),
    },
    {
      name: "Kommun",
      forms: table(`
        kommun, kommunen, kommunalförbundet, kommunledningen, kommunledningskontoret, kommunstyrelsen, kommunalråd*,
        kommunfullmäktige, brottsförebyggande samordnare*, brå, brå-representanter,
        ortsrådet, staden, stadens, stadsdelen, *samordnare, *samordnaren, *samordnarna, trygghetsstrateg*,
        säkerhetschef*, säkerhetsstrateg*, drogsamordnar*, alkoholhandläggar*, tillståndshandläggar*, tillståndsenheten, miljöinspektör*,
        bygglovsinspektör*, *förvaltning, *förvaltningen, *förvaltningarna, *nämnden, gatukontoret, miljökontoret, kommunkontoret, samhällsbyggnadskontoret, stadsbyggnadskontoret, tekniska kontoret, medborgarkontoret, stadskontoret, *enheten, *avdelningen,
        samhällsbyggnad, gata och park, parkarbetare*, tekniska, räddningschef*, vaktmästar*, bibliotekarie*, hemtjänst*,
        fältare, fältarna, fältarbetare, fältarbetarna, fältassistent*, fältgrupp, fältgruppen, fältsekreterare*, fältteam*,
        fältverksamhet*, ungdomscoach*, ungdomsbehandlar*, ordningsvakt, ordningsvakter, ordningsvakterna,
        ordningsvakter i kommunens regi, trygghetsvärd*, trygghetsvakt*, kommunvakt*, nattvärd*, kommunens tjänstemän,
        kommunens tjänstepersoner, budget- och skuldrådgivar*, konsumentvägledar*, integrationssamordnar*, kommunpersonal
      `),
    },
    {
      name: "Skola",
      forms: table(`
        skola, skolan, skolor, skolorna, skolledning, skolledningen, skolpersonal, rektor, rektorer, rektorerna, rektorn, lärare, lärarna,
        elevhälsa, elevhälsan, skolsköterska*, skolkurator*, kurator, kuratorer, skolvärd*, barn- och utbildningsförvaltningen,
        utbildningsförvaltning, utbildningsförvaltningen, skolförvaltningen, bildningsförvaltningen, barn- och ungdomsförvaltningen,
        barn- och utbildningsnämnden, utbildningsnämnden, bildningsnämnden, skolnämnden, grundskola, grundskolan, grundskolorna, gymnasieskola,
        gymnasieskolan, gymnasieskolorna, gymnasiet, högstadiet, högstadieskola, högstadieskolan, högstadieskolorna, förskolan,
        förskolorna
      `),
      memberOf: "Kommun",
    },
    {
      name: "Socialtjänst",
      forms: table(`
        socialtjänst, socialtjänsten, socialtjänstens, socialförvaltning, socialförvaltningen, socialkontoret, socialnämnden, socialsekreterare,
        socialsekreterarna, socialsekreteraren, individ- och familjeomsorgen, ifo, socialjouren, omsorgsförvaltningen, familjeenheten,
        familjecentralen, öppenvården, kvinnojouren, vård- och omsorgsförvaltningen, boendestöd*
      `),
      memberOf: "Kommun",
    },
    {
      name: "Fritid",
      forms: table(`
        fritid, fritiden, fritidsförvaltningen, fritidsverksamheten, fritidsgården, fritidsgårdarna, fritidsgårdens personal,
        fritidspersonal, fritidsledare, fritidsledarna, fritidsledaren, kultur och fritid, kultur- och fritidsförvaltningen,
        kultur- och fritidsnämnden, fritidsnämnden, ungdomsgården, ungdomsgårdarna, ungdomens hus, fritidskontoret, fritidsenheten
      `),
      memberOf: "Kommun",
    },
    {
      name: "Räddningstjänst",
      forms: table(
        `räddningstjänst, räddningstjänsten, räddningstjänstförbundet, brandkåren, brandmän, brandmännen, brandförsvaret`,
      ),
    },
    {
      name: "Vaktbolag",
      forms: table(
        `vaktbolag, vaktbolaget, vaktbolagen, bevakningsföretaget, bevakningsbolaget, väktare, väktarna, väktaren`,
      ),
    },
    {
      name: "Bostadsbolag",
      forms: table(`
        bostadsbolag, bostadsbolaget, bostadsbolagen, bostadsföretag, bostadsföretaget, bostadsföretagen, bostadsstiftelsen,
        allmännyttan, fastighetsbolag, fastighetsbolaget, fastighetsbolagen, hyresvärdarna, hyresvärden, fastighetsvärdarna
      `),
    },
    {
      name: "Fastighetsägare",
      isOutside: true,
      forms: table(`fastighetsägare, fastighetsägarna, hyresvärdar, bostadsrättsföreningar, bostadsrättsföreningarna`),
    },
    {
      name: "Näringsliv",
      isOutside: true,
      forms: table(`
        butik, butiker, butikerna, butiksägare, centrumföreningen, företag, företagare, företagarna, företagareföreningen, företagen, handeln,
        handlare, handlarföreningen, handlarna, krögare, krögarna, krogar, krogarna, köpmannaföreningen, köpmän, lanthandlare, näringsidkare,
        näringsidkarna, näringsliv, näringslivet, restauranger, restaurangägare
      `),
    },
    {
      name: "Vårdcentral",
      forms: table(`
        vårdcentral, vårdcentralen, vårdcentralerna, hälsocentral, hälsocentralen, vården, sjukvården, hälso- och sjukvården,
        ungdomsmottagningen, barn- och ungdomspsykiatrin, bup, psykiatrin, beroendemottagningen, barnmorskemottagningen
      `),
    },
    { name: "Region", forms: ["region", "regionen", "landstinget"] },
    { name: "Länsstyrelse", forms: ["länsstyrelsen", "länsstyrelse"] },
    { name: "Trafikverket", forms: ["trafikverket"] },
    {
      name: "Myndigheter",
      forms: [
        "myndigheter",
        "myndigheterna",
        "andra myndigheter",
        "försäkringskassan",
        "arbetsförmedlingen",
        "migrationsverket",
      ],
    },
    {
      name: "Kollektivtrafik",
      forms: table(`
        kollektivtrafik, kollektivtrafiken, kollektivtrafikbolaget, länstrafiken, västtrafik, skånetrafiken, trafikbolaget, bussbolaget,
        kollektivtrafikmyndigheten, jernhusen
      `),
    },
    {
      name: "Nattvandrare",
      forms: table(
        `nattvandrare, nattvandrarna, nattvandrarföreningen, vuxenvandrare, vuxenvandrarna, föräldravandrarna, nattvandrargruppen`,
      ),
    },
    {
      name: "Förening",
      isOutside: true,
      forms: table(`
        civilsamhälle, civilsamhället, föreningar, föreningarna, föreningsliv, föreningslivet, frivilligorganisationer,
        frivilligorganisationerna, idrottsföreningar, idrottsföreningarna, idrottsklubbar, idrottsrörelsen, ideella sektorn, byaföreningar,
        byaföreningarna, hembygdsföreningar, samfund, trossamfund, trossamfunden, pensionärsorganisationerna, pensionärsföreningar,
        pensionärsföreningarna, ryttarföreningen, hyresgästföreningen, brottsofferjouren
      `),
    },
    { name: "Bank", forms: ["bank", "banken", "banker", "bankerna", "lokala banker"] },
    {
      name: "Invånare",
      isOutside: true,
      forms: table(
        `allmänheten, boende, invånare, invånarna, kommuninvånare, kommuninvånarna, medborgare, medborgarna, de boende`,
      ),
    },
    { name: "Föräldrar", isOutside: true, forms: ["föräldrar", "föräldrarna", "vårdnadshavare", "vårdnadshavarna"] },
    { name: "Tull", forms: ["tullen", "tullverket"] },
    { name: "Skatteverket", forms: ["skatteverket"] },
    { name: "Kronofogden", forms: ["kronofogden", "kronofogdemyndigheten"] },
    { name: "Kriminalvård", forms: ["kriminalvården", "frivården"] },
    { name: "Systembolaget", isOutside: true, forms: ["systembolaget"] },
  ],
  both: table(`
    brottsförebyggande rådet ska, brottsförebyggande rådet skall, brottsförebyggande rådet träffas, brottsförebyggande rådet sammanträder, brottsförebyggande rådet möts,
    brottsförebyggande rådet håller, brottsförebyggande rådet kommer, båda, bägge, rådet ska, rådet skall, rådet träffas, rådet sammanträder,
    styrgruppen ska, styrgruppen träffas, samverkansgruppen ska, samverkansgruppen träffas,
    båda parter, båda parterna, gemensam, gemensamma, gemensamt, kommun och polis, parterna, parterna gemensamt,
    polis och kommun, samverkansparterna, tillsammans, vi
  `),
  groups: [
    { forms: ["sspf", "sspf-*"], members: ["Skola", "Socialtjänst", "Polis", "Fritid"] },
    { forms: ["ssp", "ssp-*", "pss", "pss-*"], members: ["Skola", "Socialtjänst", "Polis"] },
  ],
  by: ["av"],
  ambiguous: table(`
    förskolorna, fritid, grundskola, grundskolan, grundskolorna, gymnasiet, gymnasieskola, gymnasieskolan, gymnasieskolorna, högstadiet, högstadieskola,
    högstadieskolan, högstadieskolorna, ifo, region, skola, skolor, skolorna, fritidsgården, fritidsgårdarna, ungdomsgården, ungdomsgårdarna,
    ungdomens hus, förskolan, väktare
  `),
  agreed: table(`
    enas om, enats om, har tagit fram, kommit överens, är överens om
  `),
  ofNotBy: table(`
    % av, andelen av, antal av, antalet av, användning av, användningen av, behov av, behovet av, del av,
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
  roles: table(`
    *anställda, *avdelning*, *bolag*, *chef*, *enhet*, *förvaltning*, *grupp, *gruppen, *handläggare*, *inspektör*, *kontor*, *ledning*,
    *nämnd*, *pedagog*, *personal, *personalen, *representant*, *samordnare*, *sekreterare*, *strateg*, *team*, *tjänstemän*,
    *tjänstepersoner*, *utredare*, *vakt*, *värd, *värdar*, medarbetare, verksamheter, verksamhet
  `),
  between: ["mellan", "av både", "såväl"],
  notActing: table(`
    av andra, bland, delges, delgivna, efter, enligt, er, från, för, genom, hela, hos, i, inom, kring, mot, om,
    per, på, runt, runtom, samt till, som, såsom, t.ex., till, till exempel, under, ur, utanför, vid, vår, åt,
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
    *alkoholutandningsprov*, *brottsutred*, *fordonskontroll*, *fotpatrull*, *hastighetskontroll*, *hundsök*,
    *husrannsak*, *ingripande*, *ingripanden*, *lagför*, *narkotikabrott*, *narkotikahund*, *narkotikasök*,
    *nykterhetskontroll*, *områdespolis*, *patrullera*, *patrullering*, *polisinsats*, *polisiär*,
    *poliskontor*, *polisnärvaro*, *polispatrull*, *polisstation*, *rattfyllerikontroll*, *ridande*,
    sök med hund, sök med narkotikahund, sök med polishund, *trafikkontroll*, *trafikövervakning*
  `),
  municipalWork: table(`
    *asfalt*, *avlopp*, *badplats*, *belysning*, *beskär*, *buskage*, *buskar*, *busskur*, *bygglov*, *bänk, *bänkar, *cykelväg*, *detaljplan*, *farthinder*,
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
