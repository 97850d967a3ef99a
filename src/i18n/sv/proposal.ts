// Words about a promise text that is read and proposals that are made of it, in Swedish, which the other languages are
// translated from.
import type { Kind } from "../../domain/book/commitment";
import type { Interval } from "../../domain/calendar/periods";
import type { Sureness } from "../../domain/propose/fields/field";
import type { DraftCounts } from "../../domain/propose/promise-draft";
import type { ProposalProblem } from "../../domain/propose/propose-commitments";
import type { Question, RemarkCode } from "../../domain/propose/remark";
import type { LeftOutReason } from "../../domain/propose/statements/statement";

/** "flera riktade insatser" without its first word, which says nothing. */
const counted = (words: string) => words.replace(/^(?:ett\s+)?(?:stort\s+)?\S+\s+/, "");

export const proposal = {
  problems: {
    empty: "Texten är tom.",
    otherLanguage: "Texten är inte på svenska. Bara svenska löftestexter kan läsas.",
    noPromises: "Det finns inget löfte i texten.",
    severalPeriods: "Texten har löften för flera perioder.",
    nothingInPeriod: "Texten har inget löfte för den perioden.",
  } as Record<ProposalProblem, string>,
  choosePeriod: (periods: string) => `Den gäller ${periods}. Välj vilken, till exempel med --period.`,

  /** What the list of channels starts with. */
  channels: ["Webb", "Sociala medier", "Lokaltidning", "Möte"],
  kinds: {
    Antal: "Antal i perioden",
    Snitt: "I snitt",
    Varje: "Varje vecka eller månad",
    Milstolpe: "Blir klart",
    Löpande: "Bedöms av er själva",
    Mätvärde: "Ett mätt värde",
  } as Record<Kind, string>,

  perUnit: {
    dygn: "per dygn",
    vecka: "per vecka",
    månad: "per månad",
    "varannan månad": "varannan månad",
    kvartal: "per kvartal",
    tertial: "per tertial",
    halvår: "per halvår",
    termin: "per termin",
    år: "per år",
  } as Record<Interval, string>,
  inEach: {
    dygn: "varje dygn",
    vecka: "varje vecka, måndag till söndag",
    månad: "varje månad",
    "varannan månad": "varannan månad: januari–februari, mars–april och så vidare",
    kvartal: "varje kvartal",
    tertial: "varje tertial: januari–april, maj–augusti och september–december",
    halvår: "varje halvår",
    termin: "varje termin, räknad som halvår",
    år: "varje kalenderår",
  } as Record<Interval, string>,

  /** How each promise will be counted: what is written in Tolkning. */
  interpretation: {
    count: (figure: string, what: string, when: string) =>
      `Uppfyllt när minst ${figure} ${what} har genomförts ${when}.`,
    average: (figure: string, what: string, per: string) =>
      `Minst ${figure} ${what} i snitt ${per}: det som räknas delas med hela periodens längd.`,
    every: (figure: string, what: string, each: string) => `Minst ${figure} ${what} ${each}.`,
    milestone: (day: string) =>
      day === "" ? "Uppfyllt när det är genomfört." : `Uppfyllt när det är genomfört, senast ${day}.`,
    milestoneShown: (what: string) =>
      `Det visas av en aktivitet som pekar ut löftet${what === "" ? "" : ` eller är av typen ${what}`}, eller av att alla åtgärder för löftet i Handlingsplan är klara.`,
    onlyTicked: "Bara aktiviteter som pekar ut löftet räknas.",
    ongoing: "Går inte att räkna. Parterna bedömer själva om löftet är uppfyllt.",
    measure: (measure: string, isAtMost: boolean, figure: string) =>
      `Uppfyllt när ${measure} är ${isAtMost ? "högst" : "minst"} ${figure}${/^andel/i.test(measure) ? " procent" : ""} vid periodens slut.`,
    missing: (what: string) => `Antalet är inte bestämt. Det som räknas är ${what}.`,
    inPeriod: "under perioden",
    between: (from: string, to: string) => `från ${from} till ${to}`,
    until: (to: string) => `senast ${to}`,
    since: (from: string) => `från och med ${from}`,
    through: (to: string) => `till och med ${to}`,
    holds: (days: string) => `Det gäller ${days}.`,
    occasions: (isOne: boolean): string => (isOne ? "gång" : "gånger"),
    days: (isOne: boolean): string => (isOne ? "dag" : "dagar"),
    on: (weekdays: string) => `Bara ${weekdays} räknas.`,
    eachPlace: (places: string) => `Antalet gäller på var och en av platserna ${places}.`,
    /** "på Storgatan", "i Kangos". */
    at: (place: string) =>
      `${/(?:gatan|gränd|vägen|stigen|leden|torget|torg|plan|planen|gården|bron|ön|holmen|backen|höjden|heden|udden)(?:\s|$)/.test(place) ? "på" : "i"} ${place}`,
    places: (places: string) => `Bara det som görs ${places} räknas.`,
    eachUnnamed: "Antalet gäller varje plats för sig, men räknas för alla tillsammans tills platserna har namn.",
    together: "Antalet gäller alla platser tillsammans.",
    togetherEachOnce: "Antalet gäller alla platser tillsammans, och varje plats ska få minst en gång under perioden.",
    parties: (parties: string) => `${parties} ska ha deltagit varje gång.`,
    performedBy: (parties: string) => `Bara det som ${parties} själv utför räknas.`,
    audiences: (audiences: string) => `Målgrupper: ${audiences}. Var och en av dem ska nås.`,
    placeTypes: (types: string) => `Bara platser av slaget ${types} räknas.`,
    requirement: (requirement: string) => `Det ska ha skett ${requirement}.`,
  },

  questions: {
    who: "Vem gör det?",
    what: "Vilken aktivitetstyp hör till löftet? Välj eller skriv en. Utan den räknas bara aktiviteter som pekar ut löftet.",
    howMany: "Hur många?",
    perWhat: "Per vad?",
    where: "Var och för vem?",
    when: "När, eller senast när?",
    evidence: "Vad räcker för att visa det?",
  } as Record<Question, string>,
  suggested: (type: string) => `Till exempel ”${type}”.`,
  sureness: { said: "står i texten", assumed: "antaget", open: "öppet" } as Record<Sureness, string>,

  /** A plain remark, and where it helps a wording that can be counted. `words` are those it is about. */
  remarks: {
    perhapsNone: () => "Det är inte säkert att det här är ett löfte.",
    noNumber: () => "Löftet går inte att räkna. Skriv hur många gånger, till exempel ”minst två gånger per termin”.",
    vagueNumber: (words) =>
      `”${words}” går inte att räkna. Skriv till exempel ”minst tre ${counted(words)} under året”.`,
    assumedOne: (words) =>
      words === ""
        ? "Antalet är antaget till 1. Skriv ”minst en gång”."
        : `”${words}” är läst som minst en gång. Skriv det om det är så.`,
    noComparison: (words) => `Är ”${words}” minst så många eller precis så många? Det är läst som minst.`,
    aboutNumber: (words) => `”${words}” är ungefärligt. Skriv det minsta som ska nås.`,
    atMost: (words) => `”${words}” är ett tak. Skriv det minsta som ska nås.`,
    numbersDisagree: (words) => `”${words}” säger två olika tal. Det första är läst.`,
    numberRange: (words) => `”${words}” är läst som det lägre talet. Skriv ”minst” före det.`,
    severalNumbers: (words) => `Det finns flera tal i löftet. ”${words}” är inte med. Dela löftet om båda ska räknas.`,
    numbersAdded: (words) => `Talen i ”${words}” är lagda ihop. Dela löftet om vart och ett av dem ska hållas för sig.`,
    monthsCounted: (words) => `”${words}” är läst som en gång i varje månad som står där. Skriv ”minst” och antalet.`,
    perOccasion: (words) => `”${words}”: hur många blir det? Skriv till exempel ”minst fyra gånger under året”.`,
    peopleOrTimes: (words) => `”${words}”: så många personer, eller så många gånger? Det är läst som gånger.`,
    unusedNumber: (words) => `Talet ”${words}” är inte med i det som räknas.`,
    partOfNumber: (words) => `”${words}” är en del av ett annat antal. Gör det till ett eget löfte om det ska räknas.`,
    share: (words) => `Andelen ”${words}” räknas inte. Skriv av hur många, eller gör den till ett eget löfte.`,
    noInterval: (words) => `”${words}”: per vad? Det är läst som hela perioden.`,
    yearInSeveralYears: (words) =>
      `Löftet gäller flera år. Är ”${words}” varje år eller hela tiden? Det är läst som varje år. Skriv ”per år” eller ”under hela perioden”.`,
    schoolYear: (words) => `”${words}” är läst som kalenderår. Läsåret delas vid sommaren.`,
    intervalConverted: (words) => `”${words}” finns inte att välja och räknas i snitt i stället.`,
    averageOfWhat: (words) => `”${words}”: per vad? Skriv till exempel ”i snitt per vecka”.`,
    severalIntervals: (words) => `Löftet säger också ”${words}”. Det är inte med.`,
    intervalAssumed: (words) => `”${words}” är läst som varje vecka. Skriv ”varje” om det ska hållas varje gång.`,
    mostly: (words) =>
      `”${words}” är inget villkor: det som görs andra tider och på andra platser räknas också. Välj veckodagar eller platser om bara de ska räknas.`,
    severalWeekdays: (words) =>
      `”${words}”: varje sådan dag, eller en av dem i veckan? Talet i Mål gäller hela veckan.`,
    intervalSettledLater: (words) =>
      `Texten lämnar öppet ”${words}”. Tills ni har bestämt det räknas en gång varannan månad.`,
    noPeriod: () => "Texten säger inte vilka dagar löftet gäller.",
    season: (words) => `”${words}” har inga bestämda dagar. Skriv månaderna.`,
    whichYear: (words) => `”${words}”: vilket år, eller varje år? Dagarna är inte ifyllda.`,
    exception: (words) => `Undantaget ”${words}” är inte med. Skriv veckorna i Undantagna veckor om det ska gälla.`,
    outsidePeriod: (words) => `”${words}” ligger utanför löftenas tid. Dagarna är inte ifyllda.`,
    impossibleDate: (words) => `”${words}”: den dagen finns inte. Kontrollera vilken dag som menas.`,
    increase: (words) => `”${words}”: från vad till vad? Skriv förra årets siffra och den som ska nås.`,
    weak: (words) =>
      `”${words}” lovar inget säkert. Skriv ${/^(?:bör|vill)$/i.test(words) ? "”ska”" : "vad som ska göras"}.`,
    conditional: (words) => `”${words}”: vem avgör när? Utan svar går löftet inte att följa upp.`,
    regular: (words) => `”${words}”: hur ofta? Skriv till exempel ”minst en gång i månaden”.`,
    partyAssumed: () => "Texten säger inte vem som gör det. Polis och kommun är antaget.",
    eitherParty: (words) => `”${words}”: räcker det med en av dem?`,
    severalPlaces: (words) => `”${words}”: gäller antalet varje plats för sig eller alla tillsammans?`,
    everybody: (words) => `”${words}”: hur många är det? Då går det att visa att alla nåddes.`,
    twoPromises: () => "Det ser ut att vara två löften i ett. Dela det om båda ska räknas.",
    spellingGuessed: (words) => `”${words}” är läst som om det var felskrivet. Kontrollera det.`,
  } as Record<RemarkCode, (words: string) => string>,

  leftOut: {
    background: "bakgrund",
    result: "resultat",
    process: "om hur löftet sköts",
    contact: "kontakt och länkar",
    otherYear: "en annan period",
    unclear: "ser inte ut som ett löfte",
  } as Record<LeftOutReason, string>,

  review: {
    title: (municipality: string, period: string) =>
      [`Löften${municipality === "" ? "" : ` i ${municipality}`}`, period].filter((part) => part !== "").join(", "),
    counted: ({ all, countable, unsettled }: DraftCounts) =>
      [
        all === 1 ? "1 löfte i texten." : `${all} löften i texten.`,
        countable < all
          ? `${countable} går att räkna eller visa som ${countable === 1 ? "det är skrivet" : "de är skrivna"}.`
          : "",
        unsettled > 0 ? `${unsettled} att se över.` : "",
      ]
        .filter(Boolean)
        .join(" "),
    promise: (id: string) => `Löfte ${id}`,
    owner: (owner: string) => `Ansvarig: ${owner}`,
    interpretation: (text: string) => `Så räknas det: ${text}`,
    clear: "Inget att anmärka.",
    agreed: "Vi kom överens om:",
    fileName: "Granskning",
    openQuestions: (questions: string) => `Öppet: ${questions}`,
    notUnderstood: "Det här i texten blev inget löfte:",
    impossibleDate: (words: string) => `”${words}”: den dagen finns inte. Kontrollera vilken dag som menas.`,
    cut: "Texten är längre än 200 sidor. Slutet är inte läst.",
    noPeriod: "Texten säger inte vilken tid löftena gäller.",
    period: (from: string, to: string) => `${from}–${to}`,
  },
};

export type ProposalWords = typeof proposal;
