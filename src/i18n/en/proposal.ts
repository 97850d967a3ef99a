// Words about a promise text that is read and proposals that are made of it, in English.
import type { ProposalWords } from "../sv/proposal";

const counted = (words: string) => words.replace(/^(?:ett\s+)?(?:stort\s+)?\S+\s+/, "");

export const proposal: ProposalWords = {
  problems: {
    empty: "The text is empty.",
    otherLanguage: "The text is not in Swedish. Only Swedish promise texts can be read.",
    noPromises: "There is no promise in the text.",
    severalPeriods: "The text has promises for several periods.",
    nothingInPeriod: "The text has no promise for that period.",
  },
  choosePeriod: (periods) => `It covers ${periods}. Choose one, for example with --period.`,
  channels: ["Website", "Social media", "Local paper", "Meeting"],
  kinds: {
    Antal: "A number in the period",
    Snitt: "On average",
    Varje: "Every week or month",
    Milstolpe: "Gets done",
    Löpande: "Assessed by yourselves",
    Mätvärde: "A measured value",
  },
  perUnit: {
    dygn: "a day",
    vecka: "a week",
    månad: "a month",
    "varannan månad": "every two months",
    kvartal: "a quarter",
    tertial: "every four months",
    halvår: "every half-year",
    termin: "a term",
    år: "a year",
  },
  inEach: {
    dygn: "every day",
    vecka: "every week, Monday to Sunday",
    månad: "every month",
    "varannan månad": "every two months: January–February, March–April and so on",
    kvartal: "every quarter",
    tertial: "every four months: January–April, May–August and September–December",
    halvår: "every half-year",
    termin: "every term, counted as half-years",
    år: "every calendar year",
  },
  interpretation: {
    count: (figure, what, when) => `Fulfilled when at least ${figure} ${what} have been carried out ${when}.`,
    average: (figure, what, per) =>
      `At least ${figure} ${what} ${per} on average: what counts is divided by the length of the whole period.`,
    every: (figure, what, each) => `At least ${figure} ${what} ${each}.`,
    milestone: (day) => (day === "" ? "Fulfilled when it is done." : `Fulfilled when it is done, by ${day}.`),
    ongoing: "Cannot be counted. The parties assess whether the promise is fulfilled.",
    measure: (measure, isAtMost, figure) =>
      `Fulfilled when ${measure} is at ${isAtMost ? "most" : "least"} ${figure} at the end of the period.`,
    milestoneShown: (what) =>
      `It is shown by an activity that points out the promise${what === "" ? "" : ` or is of the type ${what}`}, or by all the promise's actions in Handlingsplan being done.`,
    onlyTicked: "Only activities that point out the promise count.",
    missing: (what) => `The number is not settled. What counts is ${what}.`,
    inPeriod: "in the period",
    between: (from, to) => `from ${from} to ${to}`,
    until: (to) => `by ${to}`,
    since: (from) => `from ${from}`,
    through: (to) => `until ${to}`,
    holds: (days) => `It holds ${days}.`,
    occasions: (isOne) => (isOne ? "occasion" : "occasions"),
    days: (isOne) => (isOne ? "day" : "days"),
    on: (weekdays) => `Only ${weekdays} count.`,
    eachPlace: (places) => `The number holds at each of the places ${places}.`,
    at: (place) => `in ${place}`,
    places: (places) => `Only what is done ${places} counts.`,
    eachUnnamed: "The number holds at each place by itself, but counts for all together until the places have names.",
    together: "The number holds for all the places together.",
    togetherEachOnce:
      "The number holds for all the places together, and each place must have at least one in the period.",
    parties: (parties) => `${parties} must have taken part each time.`,
    performedBy: (parties) => `Only what ${parties} does counts.`,
    audiences: (audiences) => `Target groups: ${audiences}. Each of them must be reached.`,
    placeTypes: (types) => `Only places of the type ${types} count.`,
    requirement: (requirement) => `It must have been done ${requirement}.`,
  },
  questions: {
    who: "Who does it?",
    what: "Which activity type belongs to the promise? Choose or write one. Without it, only activities that point out the promise count.",
    howMany: "How many?",
    perWhat: "Per what?",
    where: "Where and for whom?",
    when: "When, or by when?",
    evidence: "What is enough to show it?",
  },
  suggested: (type) => `For example “${type}”.`,
  sureness: { said: "in the text", assumed: "assumed", open: "open" },
  remarks: {
    perhapsNone: () => "It is not certain that this is a promise.",
    noNumber: () => "The promise cannot be counted. Write how many times, for example “minst två gånger per termin”.",
    vagueNumber: (words) => `“${words}” cannot be counted. Write for example “minst tre ${counted(words)} under året”.`,
    assumedOne: (words) =>
      words === ""
        ? "The number is assumed to be 1. Write “minst en gång”."
        : `“${words}” is read as at least once. Write so if that is meant.`,
    noComparison: (words) => `Is “${words}” at least so many, or exactly? It is read as at least.`,
    aboutNumber: (words) => `“${words}” is approximate. Write the least that is to be reached.`,
    atMost: (words) => `“${words}” is a ceiling. Write the least that is to be reached.`,
    numbersDisagree: (words) => `“${words}” gives two different numbers. The first is read.`,
    numberRange: (words) => `“${words}” is read as the lower number. Write “minst” before it.`,
    severalNumbers: (words) =>
      `There are several numbers in the promise. “${words}” is left out. Split it if both are to count.`,
    numbersAdded: (words) =>
      `The numbers in “${words}” are added up. Split the promise if each is to be kept by itself.`,
    monthsCounted: (words) => `“${words}” is read as once in each month named. Write “minst” and the number.`,
    perOccasion: (words) => `“${words}”: how many will there be? Write for example “minst fyra gånger under året”.`,
    peopleOrTimes: (words) => `“${words}”: so many people, or so many times? It is read as times.`,
    unusedNumber: (words) => `The number “${words}” is not part of what is counted.`,
    partOfNumber: (words) => `“${words}” is part of another number. Make it a promise of its own if it is to count.`,
    share: (words) => `The share “${words}” is not counted. Write of how many, or make it a promise of its own.`,
    noInterval: (words) => `“${words}”: per what? It is read as the whole period.`,
    yearInSeveralYears: (words) =>
      `The promise holds for several years. Is “${words}” each year or the whole time? It is read as each year. Write “per år” or “under hela perioden”.`,
    schoolYear: (words) => `“${words}” is read as a calendar year. The school year is split by the summer.`,
    intervalConverted: (words) => `“${words}” cannot be chosen and is counted on average instead.`,
    averageOfWhat: (words) => `“${words}”: per what? Write for example “i snitt per vecka”.`,
    severalIntervals: (words) => `The promise also says “${words}”. It is left out.`,
    intervalAssumed: (words) => `“${words}” is read as every week. Write “varje” if it is to be kept each time.`,
    mostly: (words) =>
      `“${words}” is no condition: what is done at other times and places counts too. Choose weekdays or places if only they count.`,
    severalWeekdays: (words) => `“${words}”: each such day, or one of them a week? The number is for the whole week.`,
    intervalSettledLater: (words) =>
      `The text leaves “${words}” open. Until you have settled it, once every two months is counted.`,
    noPeriod: () => "The text does not say which days the promise holds.",
    season: (words) => `“${words}” has no definite days. Write the months.`,
    whichYear: (words) => `“${words}”: which year, or every year? The days are not filled in.`,
    exception: (words) =>
      `The exception “${words}” is left out. Write the weeks in Undantagna veckor if it is to hold.`,
    outsidePeriod: (words) => `“${words}” lies outside the time of the promises. The days are not filled in.`,
    impossibleDate: (words) => `“${words}”: there is no such day. Check which day is meant.`,
    increase: (words) => `“${words}”: from what to what? Write last year's figure and the one to reach.`,
    weak: (words) =>
      `“${words}” promises nothing certain. Write ${/^(?:bör|vill)$/i.test(words) ? "“ska”" : "what is to be done"}.`,
    conditional: (words) => `“${words}”: who decides when? Without an answer the promise cannot be followed up.`,
    regular: (words) => `“${words}”: how often? Write for example “minst en gång i månaden”.`,
    partyAssumed: () => "The text does not say who does it. Police and municipality are assumed.",
    eitherParty: (words) => `“${words}”: is one of them enough?`,
    severalPlaces: (words) => `“${words}”: does the number hold at each place, or at all of them together?`,
    everybody: (words) => `“${words}”: how many are they? Then it can be shown that all were reached.`,
    twoPromises: () => "This looks like two promises in one. Split it if both are to count.",
    spellingGuessed: (words) => `“${words}” is read as misspelt. Check it.`,
  },
  leftOut: {
    background: "background",
    result: "results",
    process: "how the promise is run",
    contact: "contact and links",
    otherYear: "another period",
    unclear: "doesn't look like a promise",
  },
  review: {
    title: (municipality, period) =>
      [`Promises${municipality === "" ? "" : ` in ${municipality}`}`, period].filter((part) => part !== "").join(", "),
    counted: ({ all, countable, unsettled }) =>
      [
        all === 1 ? "1 promise in the text." : `${all} promises in the text.`,
        countable < all ? `${countable} can be counted or shown as written.` : "",
        unsettled > 0 ? `${unsettled} to look over.` : "",
      ]
        .filter(Boolean)
        .join(" "),
    promise: (id) => `Promise ${id}`,
    owner: (owner) => `Responsible: ${owner}`,
    interpretation: (text) => `How it counts: ${text}`,
    clear: "Nothing to remark on.",
    agreed: "We agreed on:",
    fileName: "Review",
    openQuestions: (questions) => `Open: ${questions}`,
    notUnderstood: "This became no promise:",
    impossibleDate: (words) => `“${words}”: there is no such day. Check which day is meant.`,
    cut: "The text is longer than 200 pages. The end is not read.",
    noPeriod: "The text does not say which time the promises hold.",
    period: (from, to) => `${from}–${to}`,
  },
};
