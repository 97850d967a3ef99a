// What Ny period would make of a workbook, before anything is made.
import type { NextPeriodAnswer, NoNextPeriod } from "../../domain/book/next-period-offer";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Tabs } from "../cells/tab";
import { decodeBook } from "../decode/book";
import { SUMMARY_TAB } from "../schema/tabs";
import { type NotYet, planNextPeriod } from "./plan-next-period";

export function noNextPeriod(why: NotYet): NoNextPeriod {
  return { kind: "notYet", to: why.problem === "notEnded" ? why.to : null };
}

/** Names of people's own tabs, which don't come along in a new file. */
export function ownTabsOf({ others }: Tabs): string[] {
  return others.map(({ name }) => name).filter((name) => name !== SUMMARY_TAB);
}

/** @param file Name of the workbook's file; null in a Sheet, where people's own tabs stay. */
export function offerNextPeriod(tabs: Tabs, today: PlainDate, file: string | null): NextPeriodAnswer {
  const { language } = decodeBook(tabs).settings;
  const plan = planNextPeriod(tabs, today);
  if ("problem" in plan) return { ...noNextPeriod(plan), language };
  const { ended, period, promises, actions, activities, outcomes, running } = plan;
  const counted = { promises, actions, activities, outcomes: outcomes.length };
  const ownTabs = file === null ? [] : ownTabsOf(tabs);
  return { kind: "offer", language, ended, period, ...counted, running, ownTabs, file };
}
