// Words of the checklists, in English.
import type { ChecklistWords } from "../sv/checklist";

export const checklist: ChecklistWords = {
  heading: "Checklist",
  minimum: "Needed for the requirement to be met",
  more: "Good to have",
  kept: "The ticks are saved at the end of the note.",
  onlyReminder: "A reminder. The ticks are saved at the end of the note and don't change how the activity counts.",
  complete: "Everything needed is in place. The answer is Yes.",
  missing: (count) =>
    count === 1
      ? "1 point is missing. Answer No if it didn't happen, otherwise Don't know."
      : `${count} points are missing. Answer No if one didn't happen, otherwise Don't know.`,
  short: {
    safetyWalk: {
      leader: "leader",
      route: "route set",
      bothParties: "police and municipality",
      protocol: "notes taken",
      feedback: "day for feedback",
      invited: "invited",
      managersTold: "place managers have the result",
      actionsOwned: "actions with owner and end date",
    },
    dogSearch: {
      schoolAsked: "school's initiative",
      noSuspicion: "no suspicion",
      inPolicy: "in the school's rules",
      informed: "pupils and guardians informed",
      noPupils: "no pupils in school",
      premisesOnly: "premises only",
    },
    riskEvening: {
      agreedEvening: "agreed evening",
      police: "police",
      municipality: "municipality",
      otherAdults: "other adults",
    },
    sspf: {
      school: "school",
      socialServices: "social services",
      police: "police",
      leisure: "leisure",
      nextMeeting: "next meeting set",
    },
  },
  points: {
    safetyWalk: {
      leader: "The walk had an appointed leader (don't write the name)",
      route: "The route was set beforehand",
      bothParties: "Both police and municipality walked along",
      protocol: "Safe and unsafe places were noted",
      feedback: "There is a day for feedback to those who took part",
      invited: "Residents, associations and those who manage the places were invited",
      managersTold: "Those who manage the places have had the results",
      actionsOwned: "Every action has someone responsible and a final day",
    },
    dogSearch: {
      schoolAsked: "The school's management took the initiative",
      noSuspicion: "The search was preventive, with nobody suspected",
      inPolicy: "The school's rules say that dog searches may occur",
      informed: "Pupils and guardians knew in advance",
      noPupils: "No pupils were in the school",
      premisesOnly: "Only premises were searched, no people",
    },
    riskEvening: {
      agreedEvening: "The evening was on the list you have agreed on",
      police: "The police were out",
      municipality: "The municipality was out",
      otherAdults: "Other adults took part, for example night walkers",
    },
    sspf: {
      school: "The school took part",
      socialServices: "Social services took part",
      police: "The police took part",
      leisure: "Leisure services took part",
      nextMeeting: "The next meeting is set",
    },
  },
};
