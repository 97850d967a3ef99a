// Help notes on the headers of the workbook's tabs, by the keys that src/workbook gives the columns.

export const columnNotes = {
  commitmentId: "Löftets nummer, till exempel 2.1. Varje löfte har sitt eget.",
  kind: "Antal: så många gånger under perioden.\nSnitt: så många i snitt per vecka, månad och så vidare.\nVarje: så många i varje vecka, månad och så vidare.\nMilstolpe: något som ska bli klart.\nLöpande: inget antal är lovat.\nMätvärde: något som mäts ska nå ett värde.",
  target: "Hur många som är lovade. För Mätvärde: värdet som ska nås. Lämna tomt för Milstolpe och Löpande.",
  interval: "Behövs för Snitt och Varje.",
  wordList: "Skriv flera med komma emellan. Orden ska finnas i fliken Listor.",
  requirement:
    "Skriv vad som måste vara uppfyllt för att en aktivitet ska räknas. Då räknas bara rader där Krav uppfyllt är Ja.",
  ownPeriod:
    "Fyll i bara om löftet har en egen period. Annars gäller perioden i Inställningar. Skriv till exempel 2022-03-01.",
  agreed: "Dagen då ni kom överens om hur löftet ska tolkas.",
  assessment:
    "Er egen bedömning. Den avgör löften av typen Löpande och visas bredvid för de andra. Inte aktuellt: löftet räknas inte med. Skriv då varför i Analys.",
  places: "Platserna där löftet gäller. Skriv flera med komma emellan. Bara rader med någon av dem som Plats räknas.",
  spread:
    "Tillsammans (eller tomt): en aktivitet på någon av platserna räknas.\nVar och en: målet gäller på varje plats.\nAlla: varje plats ska nås minst en gång.",
  weekdays: "Fyll i bara om löftet gäller vissa veckodagar, till exempel fredag, lördag.",
  counts:
    "Antal (eller tomt): det som står i Antal räknas.\nDagar: alla rader från samma dag räknas som ett tillfälle.",
  unit: "Fyll i om Antal är något annat än tillfällen, till exempel timmar. Då går det med decimaler.",
  partOf:
    "Löfte-ID för det löfte som det här är en del av. Delarna bedöms var för sig och löftet får en gemensam status.",
  measure: "För Mätvärde: vilket mått i fliken Effektmått som avgör.",
  comparison: "För Mätvärde: Minst (eller tomt) om värdet ska nå upp till målet, Högst om det inte får vara större.",
  performedBy:
    "Fyll i bara om det måste vara vissa parter som gör det, till exempel Polis. Då räknas inte rader där Utförare är någon annan.",
  performers:
    "Vem som gjorde det, om det inte var den som loggar: trafikpolisen, en hundfirma. Skriv flera med komma emellan. Inga namn på personer.",
  rowId: "Lämna tomt. Raden får sitt ID av sig själv.",
  ticked:
    "Vilka löften raden gäller, till exempel 2.1. Skriv flera med komma emellan. Tomt i Aktiviteter: alla löften som har aktivitetstypen.",
  amount: "Hur många tillfällen raden står för, eller hur många timmar om löftet räknas i timmar. Tomt betyder 1.",
  state:
    "Genomförd, Planerad, Inställd eller Struken. Inställd: skulle ha blivit av. Struken: skriven av misstag. Tomt betyder Genomförd, eller Planerad om dagen inte har kommit.",
  note: "Skriv kort. Inga uppgifter om personer.",
  by: "Din roll, till exempel ungdomsledare. Inte ditt namn.",
  memberOf: "Vilken part den här räknas till. Skola som ingår i Kommun räknas också som Kommun.",
  otherWord:
    "Ett ord som andra skriver i sina listor, och ordet i den här fliken som det betyder, till exempel polisen och Polis. Läs in aktiviteter fyller i dem.",
  settings:
    "En inställning på varje rad. Ändra bara i kolumnen Värde.\nSammanställd av och Kontakt står överst i dokumenten: skriv en roll och en adress, inte ett namn.\nBilaga B: Nej utelämnar listan över varje räknad rad.\nRubrikfärg: till exempel #12355b.",
  written: "Fylls i av sig själv. Ändra inte här.",
};
