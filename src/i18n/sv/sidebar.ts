// Words of the sidebar, in Swedish, which the other languages are translated from.

import { AMOUNT_LIMIT, TEXT_LIMIT, WORD_LIMIT, WORDS_LIMIT } from "../../domain/book/limits";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { PersonalDataKind } from "../../domain/checks/personal-data";
import type { EffectOutcome, Obstacle } from "../../domain/judging/explained/draft-effect";
import { formatDate, formatDateAndWeekday, formatDay } from "../format/dates";
import { formatCapital, formatList, formatNumber } from "../format/figures";
import { callErrors } from "./call-errors";

const list = (words: readonly string[]) => formatList(words, "sv");
export const sidebar = {
  name: "Medborgarlöften",
  loading: "Hämtar löftena …",
  loadFailed: "Löftena gick inte att hämta",
  retry: "Försök igen",
  broken: "Något gick fel på sidan. Det du har sparat finns i arket.",
  startAgain: "Öppna den på nytt",

  standing: {
    heading: "Så går det",
    allOnTrack: "Alla löften går enligt plan.",
    allFulfilled: "Alla löften är uppfyllda.",
    noneBehind: "Inget löfte ligger efter.",
    notStarted: "Perioden har inte börjat.",
    asOf: (day: PlainDate) => `Läget ${formatDate(day, "sv")}`,
    refresh: "Uppdatera",
    refreshing: "Uppdaterar …",
    refreshed: "Uppdaterat.",
    readAt: (time: string) => `Som det var ${time.replace(":", ".")}.`,
    fetching: "Hämtar det senaste …",
    showAll: "Visa alla löften",
    showFewer: "Visa bara de som behöver något",
    needed: (need: string) => `Behövs: ${need}`,
    /** `asked`: how much should be reached today; null where no pace is asked for. */
    bar: (progress: string, asked: string | null) =>
      `${progress} av målet är nått${asked === null ? "" : `, i dag borde det vara ${asked}`}`,
    about: "Om löftet",
    past: "Förut",
    fetchingPast: "Hämtar …",
    noPast: "Löftet finns inte i någon tidigare period.",
    change: "Ändra löftet",
    counted: (count: string) => `Räknade ${count}`,
    nearMisses: (count: string) => `Nästan räknade ${count}`,
    unresolved: (count: string) => `Oklara ${count}`,
    booked: (count: string) => `Planerade ${count}`,
    noRows: "Inga rader.",
    moreRows: (count: string) => `Visa ${count} till`,
    amount: (amount: string, unit: string) => `${amount} ${unit || "st"}`,
    parts: (id: string) => `Delar av ${id}`,
    places: "Platser",
    weekdays: "Veckodagar",
    measure: "Mått",
    period: "Gäller",
    owner: "Ansvarig",
    interpretation: "Tolkning",
    performedBy: "Utförs av",
    requirement: "Krav",
    assessment: "Egen bedömning",
    analysis: "Orsak",
    rowsToMend: (count: number) =>
      count === 1 ? "1 rad behöver rättas" : `${formatNumber(count, "sv")} rader behöver rättas`,
    unreadable: (id: string, row: number) => `${id} kan inte bedömas förrän rad ${row} i fliken Löften är rättad.`,
  },

  form: {
    headings: {
      Genomförd: "Logga aktivitet",
      Planerad: "Planera aktivitet",
      Inställd: "Logga inställd aktivitet",
    },
    headingCorrecting: "Ändra aktivitet",
    type: "Vad?",
    chooseType: "Välj aktivitet",
    typesAsked: "Räknas för löften",
    promisesByName: "Löften utan egen aktivitet",
    typesOther: "Övriga",
    carried: "Som förra gången. Stämmer det?",
    date: "När?",
    today: "i dag",
    yesterday: "i går",
    tomorrow: "i morgon",
    dateRead: (day: PlainDate) => formatDateAndWeekday(day, "sv"),
    where: "Var?",
    placeType: "Platstyp",
    choosePlaceType: "Välj platstyp",
    placeTypesAsked: "Löftets platser",
    placeTypesOther: "Övriga platser",
    dateKeys: "Piltangenterna byter dag.",
    place: "Plats",
    placesAsked: (places: readonly string[]) => `Löftet gäller ${list(places)}.`,
    placeAgain: (number: number) => `Plats ${number}`,
    morePlaces: "Fler platser samma dag",
    morePlacesHint: "Varje plats blir en egen aktivitet.",
    removePlace: "Ta bort",
    parties: "Vilka?",
    performers: "Utförare",
    performerLikely: (name: string, meant: string) => `”${name}” finns inte i Listor. Menas ${meant}?`,
    performersHint: (own: readonly string[]) =>
      `Fyll i bara om någon annan gjorde det, till exempel en hundfirma. Löftet räknar det som ${list(own)} gör.`,
    audiences: "Målgrupp",
    more: "Fler",
    requirement: "Är kravet uppfyllt?",
    yes: "Ja",
    no: "Nej",
    unknown: "Vet inte",
    amount: "Antal",
    amountHint: "En aktivitet är 1.",
    amountOf: (units: readonly string[]) => formatCapital(units.join(", ")),
    amountInUnits: (units: readonly string[]) => `Skriv antal ${list(units)}. Decimaler går bra, till exempel 1,5.`,
    commitments: "Välj löften själv",
    commitmentsHint: "Annars räknas aktiviteten mot alla löften som frågar efter den.",
    note: "Kort anteckning",
    why: "Varför ställdes den in?",
    noteHint: "Inga personuppgifter.",
    role: "Din roll",
    roleHint: "Till exempel ungdomsledare. Inget namn.",
    roleIs: (role: string) => `Du loggar som ${role}.`,
    changeRole: "Ändra",
    saves: { Genomförd: "Spara", Planerad: "Spara som planerad", Inställd: "Spara som inställd" },
    saveCorrection: "Spara ändringen",
    saveAnyway: "Spara ändå",
    askTwice: {
      justNow: "Samma aktivitet sparades nyss. Var det två gånger?",
      elsewhere: "Du har redan loggat samma aktivitet samma dag. Var det två gånger?",
    },
    saveTwice: "Spara en till",
    cancel: "Avbryt",
    state: "Läge",
    noDogPlan:
      "Ett hundsök planeras inte här. Loggen kan läsas av många, och den som vet dagen i förväg kan undgå söket. Logga det när det är gjort.",
    saving: "Sparar …",
    /** What changes the form to be about an activity in another state. */
    instead: { Genomförd: "Logga i stället", Planerad: "Planera i stället", Inställd: "Den ställdes in" },
    again: "Samma igen",
    latest: "Senast av dig",
    atRisk: "Webbläsaren sparar inget åt sidan. Stänger du den nu är det du har skrivit borta.",
    restored: "Det här hann du inte spara sist.",
    startOver: "Börja om",
  },

  latest: {
    correct: "Ändra",
    undo: "Ångra",
    restore: "Återställ",
    undone: "Ångrat. Raden är struken: den står kvar i arket men räknas inte.",
    putBack: "Återställt. Raden räknas igen.",
    /** What is said of a row beside its day and place. */
    states: { Genomförd: "", Planerad: "Planerad", Inställd: "Inställd", Struken: "Struken" },
    sending: (count: number) => (count === 1 ? "Sparar …" : `Sparar ${count} aktiviteter …`),
    isSending: "Sparar …",
    unread: "Går inte att läsa i arket, och räknas inte.",
    leftOver: "Hann inte bli klart när sidan stängdes. Försök igen, det sparas bara en gång.",
    waits: "Ligger kvar här.",
    throwAway: "Kasta",
  },

  conflict: {
    heading: "Någon annan har ändrat raden",
    gone: "Raden finns inte längre i arket. Inget är ändrat.",
    unreadable: "Raden går inte att läsa i arket just nu. Rätta den där, eller försök igen. Inget är ändrat.",
    inSheet: "I arket",
    mine: "Ditt",
    notMine: "du har inte ändrat",
    keepTheirs: "Behåll det som står i arket",
    overwrite: "Skriv över med mitt",
    empty: "tomt",
  },

  personal: {
    looksLike: (kind: PersonalDataKind, text: string) =>
      `”${text}” ser ut som ${
        {
          personalNumber: "ett personnummer",
          phone: "ett telefonnummer",
          email: "en mejladress",
          plate: "ett registreringsnummer",
          caseNumber: "ett ärendenummer",
          name: "ett namn",
        }[kind]
      }. Skriv om utan uppgifter om personer.`,
    summary: "Skriv om det här, eller spara ändå om det inte handlar om en person:",
  },

  effect: {
    heading: "Det här gör aktiviteten",
    chooseType: "Välj vad ni gjorde, så ser du vilka löften det räknas för.",
    noAmount: "Skriv hur många, så ser du vad aktiviteten räknas för.",
    noDate: "Skriv en dag, så ser du vilka löften aktiviteten räknas för.",
    noCommitment: "Aktiviteten hör inte till något löfte. Den sparas, men räknas inte.",
    line: (outcome: EffectOutcome, title: string, id: string, why: string) =>
      ({
        counted: `Räknas för ${title}`,
        booked: `Planeras för ${title}`,
        nearMiss: `Räknas inte för ${id}: ${why}`,
        unresolved: `Oklart för ${id}: ${why}`,
        future: `Räknas inte för ${id} än: dagen har inte kommit`,
        cancelled: `Räknas inte för ${id}: inställd`,
        struck: `Räknas inte för ${id}: struken`,
        notChosen: `Räknas inte för ${id}: du har valt andra löften`,
      })[outcome],
    doneLate: (title: string, days: number) => `Klart, men ${days} ${days === 1 ? "dag" : "dagar"} för sent: ${title}`,
    sameDay: (title: string) => `Räknas för ${title}, men dagen är redan räknad`,
    /** What is wrong, in the middle of a sentence. */
    obstacle: (obstacle: Obstacle): string => {
      switch (obstacle.code) {
        case "outsidePeriod": {
          const { from, to } = obstacle.period;
          return `dagen ligger utanför löftets tid, ${formatDate(from, "sv")} till ${formatDate(to, "sv")}`;
        }
        case "placeType":
          return `${obstacle.placeType} är inte någon av löftets platser`;
        case "place":
          return `${obstacle.place} är inte någon av löftets platser`;
        case "weekday":
          return `dagen ska vara ${obstacle.wanted.join(" eller ")}`;
        case "party":
          return `${list(obstacle.absent)} saknas`;
        case "performer":
          return `${list(obstacle.performers)} utförde det, och bara det som ${list(obstacle.wanted)} gör räknas`;
        case "audience":
          return `målgruppen ska vara ${obstacle.wanted.join(" eller ")}`;
        case "requirement":
          return "kravet är inte uppfyllt";
        case "plannedPast":
          return "planerad, men dagen har passerat";
        case "placeTypeMissing":
          return "välj platstyp";
        case "placeMissing":
          return "skriv vilken plats";
        case "partiesMissing":
          return "säg vilka som var med";
        case "audienceMissing":
          return "välj målgrupp";
        case "requirementMissing":
          return "säg om kravet är uppfyllt";
      }
    },
  },

  result: {
    saved: {
      Genomförd: "Sparat.",
      Planerad: "Sparat som planerad.",
      Inställd: "Sparat som inställd.",
      Struken: "Ångrat.",
    },
    fulfilled: (title: string) => `Nu är löftet uppfyllt: ${title}. Bra jobbat, alla ni som har varit med!`,
    corrected: "Ändringen är sparad.",
    stands: (id: string, outcome: string) => `${id} står nu på ${outcome}.`,
    is: (id: string, outcome: string) => `${id}: ${outcome}.`,
    booked: (id: string, day: PlainDate) => `Planerad för ${id} den ${formatDay(day, "sv")}.`,
    /** `saved`: a whole sentence. */
    butNot: (saved: string, isOpen: boolean) => `${saved.replace(/[.]$/, "")}, men räknas inte${isOpen ? " än" : ""}.`,
    unread: (words: readonly string[]) =>
      words.length === 0
        ? "Raden går inte att läsa i arket. Välj Ändra och se efter, eller säg till samordnaren."
        : `${words.map((word) => `”${word}”`).join(", ")} finns inte i fliken Listor. Välj Ändra och ta ett annat ord, eller be samordnaren lägga till det.`,
    countsNowhere: "Räknas inte för något löfte.",
    storedEarlier: "Aktiviteten var redan sparad från förra försöket. Det du ändrade efter det är inte med.",
    summaryLags: "Din aktivitet är sparad, men sammanställningen gick inte att uppdatera. Välj Uppdatera.",
  },

  problems: {
    summary: (count: number) => (count === 1 ? "En uppgift behöver rättas:" : `${count} uppgifter behöver rättas:`),
    typeMissing: "Välj vad ni gjorde.",
    dateMissing: "Skriv vilken dag.",
    dateUnreadable: "Skriv dagen så här: 2022-05-31 eller 31/5.",
    dateInFuture: "Dagen har inte kommit. Välj Planera i stället om aktiviteten ska hända.",
    datePassed: "Dagen har passerat. Välj Logga i stället om aktiviteten är gjord.",
    amountInvalid: `Skriv ett helt tal från 1 till ${formatNumber(AMOUNT_LIMIT, "sv")}.`,
    amountInvalidInUnit: `Skriv ett tal som är större än 0 och högst ${formatNumber(AMOUNT_LIMIT, "sv")}, med högst två decimaler.`,
    whyMissing: "Skriv kort varför den ställdes in.",
    commitmentsEmpty: "Välj minst ett löfte.",
    dogSearchPlanned: "Ett hundsök kan inte planeras här. Logga det när det är gjort.",
    personalNumber: "Ett personnummer får inte stå i loggen. Skriv om utan det.",
    namesTooLong: `Skriv högst ${WORDS_LIMIT} namn, med komma emellan och högst ${WORD_LIMIT} tecken i vart och ett.`,
    tooLong: `Texten är för lång. Korta den till ${formatNumber(TEXT_LIMIT, "sv")} tecken.`,
    refusedByServer: "Den här uppgiften gick inte att spara. Skriv om den.",
  },

  errors: {
    inputInvalid: "En uppgift gick inte att spara. Rätta den och försök igen.",
    busy: "Någon annan skriver i arket just nu. Vänta några sekunder och försök igen.",
    workbookIncomplete: (detail: string) =>
      `Något saknas i arket: ${detail}. Välj Medborgarlöften och sedan Kom igång i menyn.`,
    notGranted: callErrors.notGranted,
    protected: callErrors.protected,
    tooLarge: callErrors.tooLarge,
    readOnly: callErrors.readOnly,
    refused: (detail: string) => `Google Kalkylark eller filen sa nej${detail === "" ? "" : `: ${detail}`}.`,
    unexpected: "Något gick fel hos oss.",
    severalAccounts:
      "Du är inloggad med flera Google-konton samtidigt. Öppna arket i ett privat fönster och logga in med bara ett konto.",
    noReply: "Google svarade inte på en halv minut.",
    notSaved: "Kunde inte spara.",
    noAnswer: "Vi fick inget besked om att det sparades.",
    entryKept: "Det du skrev finns kvar här.",
    storedOnce: "Försök igen, det sparas bara en gång.",
  },
};

export type SidebarWords = typeof sidebar;
