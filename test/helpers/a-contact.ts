// A contact in the example year as a page sends it: counted toward 2.1.
import type { ActivityInput } from "../../src/contract/inputs";
import { plainDate } from "../../src/domain/calendar/plain-date";

export const contact: ActivityInput = {
  id: "A-TEST0001",
  date: plainDate("2022-12-30"),
  type: "Medborgarkontakt",
  commitments: [],
  amount: 1,
  placeType: "Skola",
  place: "Kangos",
  parties: ["Polis"],
  performers: [],
  audiences: [],
  requirementMet: null,
  state: "Genomförd",
  note: "Rastbesök",
  by: "Områdespolis",
  isRetry: false,
};
