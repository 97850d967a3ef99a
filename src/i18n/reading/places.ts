// Places, people and municipalities in Swedish promises.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { table } from "./table";

export const places: ReadingWords["places"] = {
  types: [
    {
      name: "Skola",
      forms: table(`
        gymnasiet, högstadiet, *skola, *skolan, *skolgård*, skolmiljö, skolmiljön, *skolor, *skolorna
      `),
    },
    { name: "Ungdomsgård", forms: ["ungdomsgård*"] },
    { name: "Fritidsgård", forms: ["fritidsgård*", "fritidsgårdar*"] },
    { name: "Företag", forms: ["företag", "företagen"] },
    {
      name: "Centrum",
      forms: table(`
        centrala delar, centrum, centrumkärnan, centrummiljö*, stadskärna, stadskärnan, stadskärnor, tätorten
      `),
    },
    { name: "Torg", forms: ["torg", "torget", "torgen", "*torget"] },
    {
      name: "Köpcentrum",
      forms: table(`
      handelsområde*, köpcenter, köpcentret, köpcentrum, varuhus
    `),
    },
    {
      name: "Resecentrum",
      forms: table(`
        busstation*, hållplats*, järnvägsstation*, resecentrum, stationsområdet, tågstation*
      `),
    },
    {
      name: "Krog",
      forms: table(`
      krog, krogar, krogarna, krogen, krogmiljö*, restaurang*, serveringsställe*
    `),
    },
    { name: "Bostadsområde", forms: ["bostadsområde*", "bostadsområden*"] },
    {
      name: "By",
      forms: table(`
      byar, byarna, glesbygd*, kommundelar*, landsbygd*, ytterområden*
    `),
    },
    { name: "Väg", forms: ["vägar", "väg", "gator", "vägsträck*"] },
    { name: "Badplats", forms: ["badplats*", "simhall*", "badhus*"] },
    { name: "Park", forms: ["park", "parken", "parker", "parkmiljö*"] },
    { name: "Bibliotek", forms: ["bibliotek*"] },
    { name: "Gångtunnel", forms: ["gångtunnel*", "gångtunnlar*"] },
    { name: "Idrottsplats", forms: ["idrottsplats*", "idrottshall*", "sporthall*", "ishall*"] },
  ],
  prepositions: table(`
    i, inom, kring, omkring, på, runt, utanför, vid
  `),
  media: table(`facebook, instagram, linkedin, messenger, snapchat, tiktok, twitter, youtube`),
  everyPlace: ["samtliga", "alla", "varje"],
  chosen: ["utvalda platser", "på utvalda platser", "följande platser"],
  mostly: table(`
    framför allt, främst, företrädesvis, huvudsakligen, i första hand, i synnerhet, inte minst, särskilt, fokus, med fokus,
    med extra fokus, med särskilt fokus, med prioritet, prioriterat
  `),
};

export const audiences: ReadingWords["audiences"] = {
  groups: [
    {
      name: "Ungdomar",
      forms: table(`
      tonåringar, unga, ungas, ungdom, ungdomar, ungdomarna
    `),
    },
    { name: "Vuxna", forms: ["vuxna"] },
    { name: "Unga vuxna", forms: ["unga vuxna"] },
    { name: "Barn", forms: ["barn", "barnen"] },
    {
      name: "Elever",
      forms: table(`
      elever, *elever, eleverna, *klassare, skolelever
    `),
    },
    { name: "Vårdnadshavare", forms: ["vårdnadshavare", "föräldrar", "föräldrarna"] },
    { name: "Äldre", forms: ["äldre", "seniorer", "pensionärer"] },
    { name: "Kvinnor", forms: ["kvinnor"] },
    { name: "Cyklister", forms: ["cyklister"] },
    { name: "Gående", forms: ["gående", "fotgängare"] },
    { name: "Krögare", forms: ["krögare", "krögarna"] },
    { name: "Företagare", forms: ["företagare", "näringsidkare", "handlare"] },
    { name: "Nyanlända", forms: ["nyanlända", "ensamkommande"] },
    { name: "Förare", forms: ["mopedister", "mopedförare", "bilförare"] },
  ],
  prepositions: table(`
    bland, för, hos, med, mot, till
  `),
};

export const municipality: ReadingWords["municipality"] = {
  after: ["kommun", "kommuns", "stad", "stads"],
  before: ["kommunen i", "staden"],
  policeArea: table(`
    lokalpolisområde, lokalpolisområde i, lokalpolisområdet, lpo, polisområde
  `),
  policeIn: ["polisen i", "polis i", "lokalpolisen i"],
  regions: ["region gotland", "region gotlands"],
};

/** Of Finnish, Meänkieli and English, in which municipalities repeat what they have promised. */
export const foreign = table(`
  *aan, *ään, *een, *iin, *issa, *issä, *ista, *istä, *illa, *illä, *ille, *ksi, *nen, *sten, *uudet, *vat, *vät, *taan, *tään, *tää, *taa,
  ja, joka, kaksi, kolme, kunta, kunnan, kuukausi, kertaa, on, poliisi, poliisin, sekä, tai, viikko, vuoden, vähintään, yksi,
  and, are, at, be, each, every, for, least, of, police, the, their, to, will, with, year
`);

/** Of Norwegian and Danish. */
export const neighbours = table(`blive, bliver, gjøre, gøre, hver, hvert, ikke, og, også, skole, til, uge, uke, være`);

export const common = table(`
  att, av, de, den, det, efter, eller, ett, från, för, genom, gånger, har, hos, i, inte, kommunen, lovar, med,
  minst, nästa, och, om, polisen, på, samt, sin, sina, ska, skall, som, till, under, ut, varje, vi, vid, är,
  över
`);
