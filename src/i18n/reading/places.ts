// Places, people and municipalities in Swedish promises.
import type { ReadingWords } from "../../domain/propose/reading-words";

export const places: ReadingWords["places"] = {
  types: [
    {
      name: "Skola",
      forms: [
        "*skola",
        "*skolan",
        "*skolor",
        "*skolorna",
        "skolmiljö",
        "skolmiljön",
        "*skolgård*",
        "högstadiet",
        "gymnasiet",
      ],
    },
    { name: "Ungdomsgård", forms: ["ungdomsgård*"] },
    { name: "Fritidsgård", forms: ["fritidsgård*", "fritidsgårdar*"] },
    { name: "Företag", forms: ["företag", "företagen"] },
    {
      name: "Centrum",
      forms: [
        "centrum",
        "stadskärnan",
        "stadskärna",
        "stadskärnor",
        "tätorten",
        "centrala delar",
        "centrumkärnan",
        "centrummiljö*",
      ],
    },
    { name: "Torg", forms: ["torg", "torget", "torgen", "*torget"] },
    { name: "Köpcentrum", forms: ["köpcentrum", "köpcenter", "köpcentret", "handelsområde*", "varuhus"] },
    {
      name: "Resecentrum",
      forms: ["resecentrum", "busstation*", "tågstation*", "järnvägsstation*", "hållplats*", "stationsområdet"],
    },
    { name: "Krog", forms: ["krog", "krogar", "krogen", "krogarna", "serveringsställe*", "restaurang*", "krogmiljö*"] },
    { name: "Bostadsområde", forms: ["bostadsområde*", "bostadsområden*"] },
    { name: "By", forms: ["byar", "byarna", "landsbygd*", "glesbygd*", "kommundelar*", "ytterområden*"] },
    { name: "Väg", forms: ["vägar", "väg", "gator", "vägsträck*"] },
    { name: "Badplats", forms: ["badplats*", "simhall*", "badhus*"] },
    { name: "Park", forms: ["park", "parken", "parker", "parkmiljö*"] },
    { name: "Bibliotek", forms: ["bibliotek*"] },
    { name: "Gångtunnel", forms: ["gångtunnel*", "gångtunnlar*"] },
    { name: "Idrottsplats", forms: ["idrottsplats*", "idrottshall*", "sporthall*", "ishall*"] },
  ],
  prepositions: ["på", "i", "vid", "utanför", "kring", "runt", "inom", "omkring"],
  everyPlace: ["samtliga", "alla", "varje"],
  chosen: ["utvalda platser", "på utvalda platser", "följande platser"],
};

export const audiences: ReadingWords["audiences"] = {
  groups: [
    { name: "Ungdomar", forms: ["ungdomar", "ungdomarna", "ungdom", "unga", "ungas", "tonåringar"] },
    { name: "Vuxna", forms: ["vuxna"] },
    { name: "Unga vuxna", forms: ["unga vuxna"] },
    { name: "Barn", forms: ["barn", "barnen"] },
    { name: "Elever", forms: ["elever", "eleverna", "*elever", "skolelever", "*klassare"] },
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
  prepositions: ["för", "till", "bland", "mot", "hos", "med"],
};

export const municipality: ReadingWords["municipality"] = {
  after: ["kommun", "kommuns", "stad", "stads"],
  before: ["kommunen i", "staden"],
  policeArea: ["lokalpolisområde", "lokalpolisområdet", "lpo", "polisområde", "lokalpolisområde i"],
  policeIn: ["polisen i", "polis i", "lokalpolisen i"],
};

export const common = [
  "och",
  "att",
  "för",
  "ska",
  "skall",
  "på",
  "är",
  "med",
  "som",
  "av",
  "till",
  "den",
  "det",
  "polisen",
  "kommunen",
  "minst",
  "genom",
  "eller",
  "i",
  "vid",
  "ett",
  "lovar",
  "gånger",
];
