// Decodes the whole workbook: from tabs of cells to what the rules work on, and every row that could not be read.
import type { Book } from "../../domain/book/book";
import { OPEN_CONTEXT, type ReadingContext } from "../cells/read-cell";
import { findTab, nameAmong, type Tabs } from "../cells/tab";
import { spellerOf, vocabularyOf, withWords } from "../cells/vocabulary";
import type { TabSchema } from "../schema/column";
import {
  ACTIONS,
  ACTIVITIES,
  CHANGE_LOG,
  COMMITMENTS,
  COMMUNICATIONS,
  EARLIER_OUTCOMES,
  FOCUS_AREAS,
  FOLLOW_UPS,
  INDICATORS,
  LISTS,
  LOGO,
  SETTINGS,
  TABS,
} from "../schema/tabs";
import { decodeActivities } from "./activities";
import { decodeCommitments } from "./commitments";
import { issueList } from "./issue-list";
import { decodeLists, vocabulariesOf } from "./lists";
import { decodeLogo } from "./logo";
import { decodeActions, decodeCommunications, decodeFocusAreas, decodeFollowUps, decodeIndicators } from "./logs";
import { decodePeriodOutcomes } from "./period-outcomes";
import { decodeRuleEdits } from "./rule-edits";
import { decodeSettings } from "./settings";
import { checkHeaders } from "./table";

/**
 * Decodes the tabs that are there, and checks the headers of all of them. A missing Löften, Aktiviteter or
 * Inställningar is an issue, and the other tabs are decoded all the same.
 */
export function decodeBook(tabs: Tabs): Book {
  const issues = issueList();
  const tabOf = <S extends TabSchema>(schema: S) => findTab(tabs, schema);
  const schemas: readonly TabSchema[] = TABS;
  for (const schema of schemas) {
    if (schema.required && tabOf(schema) === undefined) issues.add(schema.name, null, null, "tabMissing");
  }
  for (const { schema, name } of tabs.doubles) issues.add(schema.name, null, null, "tabDuplicate", name);
  for (const tab of tabs.own) checkHeaders(tab, issues);
  const { lists, memberOf, otherWords } = decodeLists(tabOf(LISTS), OPEN_CONTEXT, issues);
  const listed: ReadingContext = { ...OPEN_CONTEXT, vocabularies: vocabulariesOf(lists) };
  const { settings, period } = decodeSettings(tabOf(SETTINGS), listed, issues);
  const promised = decodeCommitments(tabOf(COMMITMENTS), { period }, listed, issues);

  const { vocabularies } = listed;
  const context: ReadingContext = {
    vocabularies: {
      activityTypes: withWords(vocabularies.activityTypes, promised.words.activityTypes),
      placeTypes: withWords(vocabularies.placeTypes, promised.words.placeTypes),
      parties: withWords(vocabularies.parties, promised.words.parties),
      audiences: withWords(vocabularies.audiences, promised.words.audiences),
      channels: vocabularies.channels,
    },
    ids: { known: promised.ids, areChecked: promised.hasIds },
  };
  const focusAreas = decodeFocusAreas(tabOf(FOCUS_AREAS), context, issues);
  const spellFocus = spellerOf(vocabularyOf(focusAreas.map(({ name }) => name)));
  const inFocus = <T extends { readonly focus: string }>(row: T): T => ({
    ...row,
    focus: spellFocus([row.focus])[0] ?? "",
  });
  return {
    settings: { ...settings, memberOf, ...decodeLogo(tabOf(LOGO)) },
    focusAreas,
    commitments: promised.commitments.map(inFocus),
    unreadable: promised.unreadable.map(inFocus),
    activities: decodeActivities(
      tabOf(ACTIVITIES),
      tabOf(COMMITMENTS) === undefined ? null : promised.inUnits,
      context,
      issues,
    ),
    actions: decodeActions(tabOf(ACTIONS), context, issues),
    communications: decodeCommunications(tabOf(COMMUNICATIONS), context, issues),
    followUps: decodeFollowUps(tabOf(FOLLOW_UPS), context, issues),
    ruleEdits: decodeRuleEdits(tabOf(CHANGE_LOG)),
    ...decodeIndicators(tabOf(INDICATORS), context, issues),
    earlier: decodePeriodOutcomes(tabOf(EARLIER_OUTCOMES), context, issues),
    hasPast: nameAmong(tabs.names, EARLIER_OUTCOMES.name) !== undefined,
    lists,
    otherWords,
    issues: issues.sorted(schemas.map(({ name }) => name)),
  };
}
