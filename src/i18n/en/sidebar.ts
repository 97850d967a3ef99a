// Words of the sidebar, in English.

import { AMOUNT_LIMIT, TEXT_LIMIT, WORD_LIMIT, WORDS_LIMIT } from "../../domain/book/limits";
import { formatDate, formatDateAndWeekday, formatDay, formatWeekday } from "../format/dates";
import { formatCapital, formatList, formatNumber } from "../format/figures";
import type { SidebarWords } from "../sv/sidebar";
import { callErrors } from "./call-errors";

const list = (words: readonly string[]) => formatList(words, "en");
export const sidebar: SidebarWords = {
  name: "Citizen promises",
  loading: "Fetching the promises …",
  loadFailed: "The promises could not be fetched",
  retry: "Try again",
  broken: "Something went wrong in the page. What you have saved is in the sheet.",
  startAgain: "Open it again",

  standing: {
    heading: "How it's going",
    allOnTrack: "Every promise is on track.",
    allFulfilled: "Every promise is fulfilled.",
    noneBehind: "No promise is behind.",
    notStarted: "The period hasn't begun.",
    asOf: (day) => `As of ${formatDate(day, "en")}`,
    refresh: "Refresh",
    refreshing: "Refreshing …",
    refreshed: "Refreshed.",
    readAt: (time) => `As it was at ${time}.`,
    fetching: "Fetching the latest …",
    showAll: "Show all promises",
    showFewer: "Show only those that need something",
    needed: (need) => `Needed: ${need}`,
    bar: (progress, asked) =>
      `${progress} of the target is reached${asked === null ? "" : `, today it should be ${asked}`}`,
    past: "Before",
    fetchingPast: "Loading …",
    noPast: "The promise is in no earlier period.",
    about: "About",
    change: "Change the promise",
    counted: (count) => `Counted ${count}`,
    nearMisses: (count) => `Almost counted ${count}`,
    unresolved: (count) => `Unclear ${count}`,
    booked: (count) => `Planned ${count}`,
    noRows: "No rows.",
    moreRows: (count) => `Show ${count} more`,
    amount: (amount, unit) => (unit === "" ? `× ${amount}` : `${amount} ${unit}`),
    parts: (id) => `Parts of ${id}`,
    places: "Places",
    weekdays: "Weekdays",
    measure: "Measure",
    period: "Runs",
    owner: "Responsible",
    interpretation: "Interpretation",
    performedBy: "Done by",
    requirement: "Requirement",
    assessment: "Own assessment",
    analysis: "Reason",
    rowsToMend: (count) => (count === 1 ? "1 row needs mending" : `${formatNumber(count, "en")} rows need mending`),
    unreadable: (id, row) => `${id} can't be judged until row ${row} of the tab Löften is mended.`,
  },

  form: {
    headings: {
      Genomförd: "Log an activity",
      Planerad: "Plan an activity",
      Inställd: "Log a cancelled activity",
    },
    headingCorrecting: "Correct an activity",
    type: "What?",
    chooseType: "Choose an activity",
    typesAsked: "Count toward promises",
    promisesByName: "Promises without a type",
    typesOther: "Others",
    carried: "As last time. Is it right?",
    date: "When?",
    today: "today",
    yesterday: "yesterday",
    tomorrow: "tomorrow",
    dateRead: (day) => formatDateAndWeekday(day, "en"),
    where: "Where?",
    placeType: "Type of place",
    choosePlaceType: "Choose type of place",
    placeTypesAsked: "The promise's places",
    placeTypesOther: "Other places",
    dateKeys: "The arrow keys change the day.",
    place: "Place",
    placesAsked: (places) => `The promise is about ${list(places)}.`,
    placeAgain: (number) => `Place ${number}`,
    morePlaces: "More places the same day",
    morePlacesHint: "Each place becomes an activity of its own.",
    removePlace: "Remove",
    parties: "Who?",
    performers: "Done by",
    performerLikely: (name: string, meant: string) => `“${name}” isn't in Listor. Is ${meant} meant?`,
    performersHint: (own) =>
      `Fill in only if somebody else did it, such as a firm with dogs. The promise counts what ${list(own)} does.`,
    audiences: "Target group",
    more: "More",
    requirement: "Was the requirement met?",
    yes: "Yes",
    no: "No",
    unknown: "Don't know",
    amount: "Number",
    amountHint: "One activity is 1.",
    amountOf: (units) => formatCapital(units.join(", ")),
    amountInUnits: (units) => `Write the number of ${list(units)}. Decimals are fine, for example 1.5.`,
    commitments: "Choose the promises yourself",
    commitmentsHint: "Otherwise the activity counts toward every promise that asks for it.",
    note: "Short note",
    why: "Why was it cancelled?",
    noteHint: "No personal data.",
    role: "Your role",
    roleHint: "For example youth worker. No names.",
    roleIs: (role) => `You log as ${role}.`,
    changeRole: "Change",
    saves: { Genomförd: "Save", Planerad: "Save as planned", Inställd: "Save as cancelled" },
    saveCorrection: "Save the correction",
    saveAnyway: "Save anyway",
    askTwice: {
      justNow: "The same activity was saved a moment ago. Did it happen twice?",
      elsewhere: "You have already logged the same activity on that day. Was it twice?",
    },
    saveTwice: "Save one more",
    cancel: "Cancel",
    state: "State",
    noDogPlan:
      "A dog search isn't planned here. Many can read the log, and someone who knows the day beforehand can evade the search. Log it when it is done.",
    saving: "Saving …",
    instead: { Genomförd: "Log instead", Planerad: "Plan instead", Inställd: "It was cancelled" },
    again: "Same again",
    latest: "Latest by you",
    atRisk: "The browser keeps nothing for the page. If you close it now, what you have written is gone.",
    restored: "You didn't get to save this last time.",
    startOver: "Start over",
  },

  latest: {
    correct: "Correct",
    undo: "Undo",
    restore: "Restore",
    undone: "Undone. The row stays in the sheet as struck, as if it had never happened.",
    putBack: "Restored. The row counts again.",
    states: { Genomförd: "", Planerad: "Planned", Inställd: "Cancelled", Struken: "Struck" },
    sending: (count) => (count === 1 ? "Saving …" : `Saving ${count} activities …`),
    isSending: "Saving …",
    unread: "Can't be read in the sheet, and doesn't count.",
    leftOver: "This wasn't finished when the page closed. Try again, it is saved only once.",
    waits: "Kept here.",
    throwAway: "Discard",
  },

  conflict: {
    heading: "Someone else has changed the row",
    gone: "The row is no longer in the sheet. Nothing has been changed.",
    unreadable: "The row can't be read in the sheet just now. Mend it there, or try again. Nothing has been changed.",
    inSheet: "In the sheet",
    mine: "Yours",
    notMine: "not changed by you",
    keepTheirs: "Keep what is in the sheet",
    overwrite: "Overwrite with mine",
    empty: "empty",
  },

  personal: {
    looksLike: (kind, text) =>
      `”${text}” looks like ${
        {
          personalNumber: "a personal identity number",
          phone: "a phone number",
          email: "an e-mail address",
          plate: "a registration plate",
          caseNumber: "a case number",
          name: "a name",
        }[kind]
      }. Rewrite it without data about people.`,
    summary: "Rewrite this, or save anyway if it isn't about a person:",
  },

  effect: {
    heading: "What the activity does",
    chooseType: "Choose what you did to see which promises it counts toward.",
    noAmount: "Write how many to see which promises the activity counts toward.",
    noDate: "Write a day to see which promises the activity counts toward.",
    noCommitment: "No promise asks for this activity. It is saved, but doesn't count.",
    line: (outcome, title, id, why) =>
      ({
        counted: `Counts toward ${title}`,
        booked: `Planned for ${title}`,
        nearMiss: `Not toward ${id}: ${why}`,
        unresolved: `Unclear for ${id}: ${why}`,
        future: `Not toward ${id} yet: the day hasn't come`,
        cancelled: `Not toward ${id}: cancelled`,
        struck: `Not toward ${id}: struck`,
        notChosen: `Not toward ${id}: you have chosen other promises`,
      })[outcome],
    doneLate: (title, days) => `Done, but ${days} ${days === 1 ? "day" : "days"} late: ${title}`,
    sameDay: (title) => `Counts toward ${title}, but the day is counted already`,
    obstacle: (obstacle) => {
      switch (obstacle.code) {
        case "outsidePeriod": {
          const { from, to } = obstacle.period;
          return `the day lies outside the promise's time, ${formatDate(from, "en")} to ${formatDate(to, "en")}`;
        }
        case "placeType":
          return `${obstacle.placeType} is none of the promise's places`;
        case "place":
          return `${obstacle.place} is none of the promise's places`;
        case "weekday":
          return `the day should be ${obstacle.wanted.map((day) => formatWeekday(day, "en")).join(" or ")}`;
        case "party":
          return `${list(obstacle.absent)} missing`;
        case "performer":
          return `${list(obstacle.performers)} did it, and only what ${list(obstacle.wanted)} does counts`;
        case "audience":
          return `the target group should be ${obstacle.wanted.join(" or ")}`;
        case "requirement":
          return "the requirement wasn't met";
        case "plannedPast":
          return "planned, but the day has passed";
        case "placeTypeMissing":
          return "choose the type of place";
        case "placeMissing":
          return "write which place";
        case "partiesMissing":
          return "say who took part";
        case "audienceMissing":
          return "choose the target group";
        case "requirementMissing":
          return "say whether the requirement was met";
      }
    },
  },

  result: {
    saved: {
      Genomförd: "Saved.",
      Planerad: "Saved as planned.",
      Inställd: "Saved as cancelled.",
      Struken: "Undone.",
    },
    fulfilled: (title) => `The promise is now fulfilled: ${title}. Well done, everyone who took part!`,
    corrected: "The correction is saved.",
    stands: (id, outcome) => `${id} now stands at ${outcome}.`,
    is: (id, outcome) => `${id}: ${outcome}.`,
    booked: (id, day) => `Planned for ${id} on ${formatDay(day, "en")}.`,
    butNot: (saved: string, isOpen: boolean) =>
      `${saved.replace(/[.]$/, "")}, but it doesn't count${isOpen ? " yet" : ""}.`,
    unread: (words: readonly string[]) =>
      words.length === 0
        ? "The row can't be read in the sheet. Choose Change and have a look, or tell the coordinator."
        : `${words.map((word) => `“${word}”`).join(", ")} isn't in the tab Listor. Choose Change and take another word, or ask the coordinator to add it.`,
    countsNowhere: "Counts toward no promise.",
    storedEarlier: "The activity was already saved by the earlier try. What you changed after that isn't in it.",
    summaryLags: "Your activity is saved, but the summary could not be refreshed. Choose Refresh.",
  },

  problems: {
    summary: (count) => (count === 1 ? "One thing needs mending:" : `${count} things need mending:`),
    typeMissing: "Choose what you did.",
    dateMissing: "Write which day.",
    dateUnreadable: "Write the day like this: 2022-05-31 or 31/5.",
    dateInFuture: "The day hasn't come. Choose Plan instead if the activity is still to happen.",
    datePassed: "The day has passed. Choose Log instead if the activity is done.",
    amountInvalid: `Write a whole number from 1 to ${formatNumber(AMOUNT_LIMIT, "en")}.`,
    amountInvalidInUnit: `Write a number above 0 and at most ${formatNumber(AMOUNT_LIMIT, "en")}, with at most two decimals.`,
    whyMissing: "Write briefly why it was cancelled.",
    commitmentsEmpty: "Choose at least one promise.",
    dogSearchPlanned: "A dog search can't be planned here. Log it when it is done.",
    personalNumber: "A personal identity number may not stand in the log. Rewrite without it.",
    namesTooLong: `Write ${WORDS_LIMIT} names at most, with commas between them and ${WORD_LIMIT} characters in each at most.`,
    tooLong: `The text is too long. Shorten it to ${formatNumber(TEXT_LIMIT, "en")} characters.`,
    refusedByServer: "This could not be saved. Write it another way.",
  },

  errors: {
    inputInvalid: "Something could not be saved. Mend it and try again.",
    busy: "Someone else is writing in the sheet just now. Wait a few seconds and try again.",
    workbookIncomplete: (detail) =>
      `Something is missing in the sheet: ${detail}. Choose Medborgarlöften and then Kom igång in the menu.`,
    notGranted: callErrors.notGranted,
    protected: callErrors.protected,
    tooLarge: callErrors.tooLarge,
    readOnly: callErrors.readOnly,
    refused: (detail) => `Google Sheets or the file said no${detail === "" ? "" : `: ${detail}`}.`,
    unexpected: "Something went wrong on our side.",
    severalAccounts:
      "You are signed in with several Google accounts at once. Open the sheet in a private window and sign in with one.",
    noReply: "Google didn't answer within half a minute.",
    notSaved: "Could not save.",
    noAnswer: "We got no word that it was saved.",
    entryKept: "What you wrote is still here.",
    storedOnce: "Try again, it is saved only once.",
  },
};
