// An area's workbooks together, as facts without words: who they are of, what is behind and needed by when, and what can
// be held against each other.
import { KINDS, type Kind } from "../book/commitment";
import { foldOf } from "../book/words";
import type { Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import { type JudgedPromise, shownStatus } from "../judging/judgement";
import { isRunning } from "../judging/kinds/kind";
import { IN_DANGER } from "../summary/next-step";
import { ORDER_OF_COUNTS, type Summary } from "../summary/summary";
import type { AreaMember } from "./area-member";
import { type Comparison, comparisonsOf } from "./comparisons";
import { grouped } from "./grouped";

/** A workbook of the area. */
export interface AreaSource {
  /** The workbook's name as its reader knows it. */
  readonly file: string;
  readonly member: AreaMember;
}

/** How the promises of one period stand in all its workbooks. */
export interface PeriodStanding extends Pick<Summary, "counts" | "setAside" | "unread"> {
  readonly period: Period | null;
  readonly workbooks: number;
  /** Every promise that isn't set aside, a whole with its parts as one. */
  readonly promises: number;
}

/** A promise that is at risk or behind while its period runs. */
export interface AreaNeed {
  readonly member: AreaMember;
  readonly judgement: JudgedPromise;
  /** The day by which something is needed, and preferably before. */
  readonly day: PlainDate;
}

export interface Area {
  readonly asOf: PlainDate;
  /** The local police area that every workbook names; empty where they name several or none. */
  readonly policeArea: string;
  /** By municipality, and then by period. */
  readonly sources: readonly AreaSource[];
  /** The kinds that the promises are of. */
  readonly kinds: readonly Kind[];
  /** The oldest period first. */
  readonly standings: readonly PeriodStanding[];
  /** The nearest day first. */
  readonly needs: readonly AreaNeed[];
  /** Workbooks of the same municipality and period, which may be copies of one. */
  readonly doubles: readonly (readonly AreaSource[])[];
  readonly comparisons: readonly Comparison[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const keyOfPeriod = (period: Period | null) => (period === null ? "" : `${period.from} ${period.to}`);

/** In Swedish å comes before ä, which the numbers of the letters don't say. */
const orderOf = (name: string) => foldOf(name).replace(/[åäö]/g, (letter) => `~${"åäö".indexOf(letter)}`);

function inOrder(a: AreaSource, b: AreaSource): number {
  const places = compare(orderOf(a.member.municipality), orderOf(b.member.municipality));
  const times = compare(keyOfPeriod(a.member.period), keyOfPeriod(b.member.period));
  return places || times || compare(a.file, b.file);
}

function standingsOf(sources: readonly AreaSource[]): PeriodStanding[] {
  return grouped(sources, ({ member }) => keyOfPeriod(member.period))
    .map((group) => {
      const members = group.map(({ member }) => member);
      const add = (numberOf: (member: AreaMember) => number) =>
        members.reduce((sum, member) => sum + numberOf(member), 0);
      const statuses = members.flatMap(({ counts }) => counts.map(({ status }) => status));
      const counts = ORDER_OF_COUNTS.filter((status) => statuses.includes(status)).map((status) => ({
        status,
        count: add((member) => member.counts.find((one) => one.status === status)?.count ?? 0),
      }));
      const unread = add(({ unreadable }) => unreadable.length);
      return {
        period: members[0]?.period ?? null,
        workbooks: members.length,
        promises: counts.reduce((sum, { count }) => sum + count, unread),
        counts,
        setAside: add(({ setAside }) => setAside),
        unread,
      };
    })
    .sort((a, b) => compare(keyOfPeriod(a.period), keyOfPeriod(b.period)));
}

function needsOf(sources: readonly AreaSource[], asOf: PlainDate): AreaNeed[] {
  const rank = ({ judgement }: AreaNeed) => IN_DANGER.indexOf(shownStatus(judgement));
  return sources
    .flatMap(({ member }) => member.promises.map(({ judgement }) => ({ member, judgement })))
    .filter(({ judgement }) => {
      return isRunning(judgement.commitment.period, asOf) && IN_DANGER.includes(shownStatus(judgement));
    })
    .map(({ member, judgement }) => {
      const { need, commitment } = judgement;
      return { member, judgement, day: need?.preferablyBy ?? need?.by ?? commitment.period.to };
    })
    .sort((a, b) => compare(a.day, b.day) || rank(a) - rank(b));
}

function policeAreaOf(sources: readonly AreaSource[]): string {
  const named = sources.map(({ member }) => member.policeArea).filter((name) => name !== "");
  return new Set(named.map(foldOf)).size === 1 ? (named[0] ?? "") : "";
}

/** The area as of the day that its workbooks were judged on. */
export function areaOf(found: readonly AreaSource[], asOf: PlainDate): Area {
  const sources = [...found].sort(inOrder);
  const members = sources.map(({ member }) => member);
  const kinds = new Set(members.flatMap(({ promises }) => promises.map(({ judgement }) => judgement.commitment.kind)));
  const named = sources.filter(({ member }) => member.municipality !== "" && member.period !== null);
  return {
    asOf,
    policeArea: policeAreaOf(sources),
    sources,
    kinds: KINDS.filter((kind) => kinds.has(kind)),
    standings: standingsOf(sources),
    needs: needsOf(sources, asOf),
    doubles: grouped(named, ({ member }) => `${foldOf(member.municipality)}\n${keyOfPeriod(member.period)}`).filter(
      (group) => group.length > 1,
    ),
    comparisons: comparisonsOf(members),
  };
}
