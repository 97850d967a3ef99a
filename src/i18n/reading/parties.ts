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
        gränspolisen, kommunpolis, kommunpolisen, lokalpolis, lokalpolisen, lokalpolisområde, lokalpolisområdet,
        lpo, närpolisen, områdespolis, områdespolisen, områdespoliser, områdespoliserna, polis, polisen,
        poliser, poliserna, polisiär personal, polismyndighet, polismyndigheten, trafikpolisen
      `),
    },
    {
      name: "Kommun",
      forms: table(`
        brottsförebyggande rådet, brottsförebyggande samordnaren, brå, brå-representanter, gatuenheten,
        gatukontoret, kommun, kommunen, kommunens brå, kommunens förvaltningar, kommunens medarbetare,
        kommunens personal, kommunens tjänstemän, kommunens tjänstepersoner, kommunens verksamheter,
        kommunledningen, kommunledningskontoret, kommunstyrelsen, lokala brå, miljöenheten, miljöförvaltningen,
        miljökontoret, ordningsvakter i kommunens regi, ortsrådet, samhällsbyggnad,
        samhällsbyggnadsförvaltningen, staden, stadens, stadsbyggnadsförvaltningen, säkerhetschefen,
        säkerhetsenheten, säkerhetssamordnaren, tekniska enheten, tekniska förvaltningen, tekniska kontoret,
        trygghetsrådet, trygghetssamordnare, trygghetssamordnaren
      `),
    },
    {
      name: "Skola",
      forms: table(`
        barn- och ungdomsförvaltningen, barn- och utbildningsförvaltningen, bildningsförvaltningen, elevhälsa,
        elevhälsan, grundskolan, gymnasieskolan, gymnasiet, högstadieskolan, högstadiet, lärare, rektor,
        rektorer, rektorerna, skola, skolan, skolförvaltningen, skolledning, skolledningen, skolorna,
        utbildningsförvaltning, utbildningsförvaltningen
      `),
      memberOf: "Kommun",
    },
    {
      name: "Socialtjänst",
      forms: table(`
        ifo, individ- och familjeomsorgen, omsorgsförvaltningen, socialförvaltning, socialförvaltningen,
        socialjouren, socialkontoret, socialnämnden, socialsekreterare, socialsekreterarna, socialtjänst,
        socialtjänsten
      `),
      memberOf: "Kommun",
    },
    {
      name: "Fritid",
      forms: table(`
        fritid, fritiden, fritidsförvaltningen, fritidsgårdarna, fritidsgårdens personal, fritidsledare,
        fritidsledarna, fritidspersonal, fritidsverksamheten, kultur och fritid,
        kultur- och fritidsförvaltningen, kultur- och fritidsnämnden
      `),
      memberOf: "Kommun",
    },
    {
      name: "Fältverksamhet",
      forms: table(`
        fältare, fältarna, fältassistenter, fältassistenterna, fältenheten, fältgrupp, fältgruppen,
        fältsekreterare, ungdomscoacher
      `),
      memberOf: "Kommun",
    },
    {
      name: "Räddningstjänst",
      forms: ["räddningstjänst", "räddningstjänsten", "brandkåren", "brandmän"],
    },
    {
      name: "Vaktbolag",
      forms: table(`
        bevakningsbolaget, bevakningsföretaget, ordningsvakt, ordningsvakter, ordningsvakterna, vaktbolag,
        vaktbolaget, väktare, väktarna
      `),
    },
    {
      name: "Bostadsbolag",
      forms: table(`
        bostadsbolag, bostadsbolagen, bostadsbolaget, bostadsföretag, bostadsföretaget, fastighetsägare,
        fastighetsägarna, hyresvärdar, hyresvärdarna, hyresvärden
      `),
    },
    {
      name: "Näringsliv",
      isOutside: true,
      forms: table(`
        butiker, företag, företagare, företagarna, företagen, handlare, handlarna, krögare, krögarna, köpmän,
        näringsidkare, näringsliv, näringslivet
      `),
    },
    {
      name: "Vårdcentral",
      forms: table(`
        hälso- och sjukvården, hälsocentral, hälsocentralen, sjukvården, ungdomsmottagningen, vårdcentral,
        vårdcentralen, vården
      `),
    },
    { name: "Region", forms: ["region", "regionen", "landstinget"] },
    { name: "Länsstyrelse", forms: ["länsstyrelsen", "länsstyrelse"] },
    { name: "Trafikverket", forms: ["trafikverket"] },
    {
      name: "Kollektivtrafik",
      forms: table(`
        bussbolaget, kollektivtrafik, kollektivtrafikbolaget, kollektivtrafiken, länstrafiken, skånetrafiken,
        trafikbolaget, västtrafik
      `),
    },
    {
      name: "Nattvandrare",
      forms: ["nattvandrare", "nattvandrarna", "vuxenvandrare", "vuxenvandrarna"],
    },
    {
      name: "Förening",
      isOutside: true,
      forms: table(`
        civilsamhälle, civilsamhället, frivilligorganisationer, föreningar, föreningarna, föreningsliv,
        föreningslivet, idrottsföreningar, idrottsklubbar
      `),
    },
    {
      name: "Bank",
      forms: table(`
        bank, banken, banker, bankerna, lokala banker
      `),
    },
    {
      name: "Invånare",
      isOutside: true,
      forms: table(`
        boende, invånare, invånarna, kommuninvånare, medborgare, medborgarna
      `),
    },
    { name: "Föräldrar", isOutside: true, forms: ["föräldrar", "föräldrarna", "vårdnadshavare", "vårdnadshavarna"] },
    { name: "Tull", forms: ["tullen", "tullverket"] },
    { name: "Skatteverket", forms: ["skatteverket"] },
    { name: "Kronofogden", forms: ["kronofogden", "kronofogdemyndigheten"] },
    { name: "Kriminalvård", forms: ["kriminalvården", "frivården"] },
    { name: "Systembolaget", forms: ["systembolaget"] },
  ],
  both: table(`
    båda parter, båda parterna, gemensam, gemensamma, gemensamt, kommun och polis, parterna, parterna gemensamt,
    polis och kommun, samverkansparterna, tillsammans, vi
  `),
  groups: [
    { forms: ["sspf", "sspf-*"], members: ["Skola", "Socialtjänst", "Polis", "Fritid"] },
    { forms: ["ssp", "ssp-*", "pss", "pss-*"], members: ["Skola", "Socialtjänst", "Polis"] },
  ],
  by: ["av"],
  ambiguous: table(`
    fritid, grundskolan, gymnasiet, högstadiet, ifo, region, skola
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
    *avloppsvatten*, *belysning*, *buskage*, *detaljplan*, *farthinder*, *feriejobb*, *fritidsgård*,
    *föräldrastöd*, *föräldrautbildning*, *gatubelysning*, *hastighetsskylt*, *kamerabevak*, *klotter*,
    *lekplats*, *lovaktivitet*, *mötesplats*, *parkförvaltning*, *röjning*, *skolfrånvaro*, *skolpersonal*,
    *snöröj*, *sommarjobb*, *trygghetsvärd*
  `),
  oftenPoliceWork: table(`
    alkohol på allmän plats, *brott, *brotten, *buskör*, *fortkör*, *hastighet*, *inbrott*, *langning*,
    *narkotika*, *rattfylleri*, *stöld*, *synlighet*, *trafikövervak*, *våldsbrott*
  `),
};
