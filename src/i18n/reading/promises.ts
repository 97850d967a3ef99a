// How promises sound in Swedish.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { activities, activityAdjectives } from "./activities";
import { anaphora, examples, requirements, subordinate } from "./clauses";
import { done, finished, once, onceDeeds, onceEvents, onceNouns } from "./milestones";
import { conditional, continuing, increase, ongoing, regular, weak } from "./ongoing";
import { everybody, goals, outcomes, outcomeVerbs } from "./outcomes";
import { modals, verbs, vows } from "./verbs";

export const promises: ReadingWords["promises"] = {
  modals,
  reported: ["skulle"],
  vows,
  verbs,
  once,
  done,
  onceNouns,
  onceDeeds,
  onceEvents,
  finished,
  ongoing,
  continuing,
  increase,
  weak,
  conditional,
  regular,
  activities,
  activityAdjectives,
  outcomes,
  outcomeVerbs,
  everybody,
  goals,
  anaphora,
  examples,
  requirements,
  subordinate,
};
