// An area's promises as rows of a table: one for each promise and workbook, for programs that count further.
import type { Area } from "../../domain/area/area";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { JudgedPromise } from "../../domain/judging/judgement";

/** Empty where there is nothing to say. */
export type RowValue = string | number;

interface RowOf {
  readonly file: string;
  readonly municipality: string;
  readonly policeArea: string;
  readonly asOf: PlainDate;
  readonly judgement: JudgedPromise;
}

/** What each column holds, by the name that it has in a file for programs. */
const COLUMNS = {
  file: ({ file }) => file,
  municipality: ({ municipality }) => municipality,
  police_area: ({ policeArea }) => policeArea,
  as_of: ({ asOf }) => asOf,
  commitment: ({ judgement }) => judgement.commitment.id,
  part_of: ({ judgement }) => judgement.commitment.partOf,
  text: ({ judgement }) => judgement.commitment.text,
  kind: ({ judgement }) => judgement.commitment.kind,
  activity_types: ({ judgement }) => judgement.commitment.activityTypes.join(", "),
  interval: ({ judgement }) => judgement.commitment.interval ?? "",
  unit: ({ judgement }) => judgement.commitment.unit,
  from: ({ judgement }) => judgement.commitment.period.from,
  to: ({ judgement }) => judgement.commitment.period.to,
  status: ({ judgement }) => judgement.status,
  joint_status: ({ judgement }) => judgement.jointStatus ?? "",
  reason: ({ judgement }) => judgement.reason ?? "",
  counted: ({ judgement }) => judgement.counted,
  target: ({ judgement }) => judgement.target ?? "",
  progress: ({ judgement }) => judgement.progress,
  average_to_date: ({ judgement }) => judgement.averageToDate ?? "",
  rate_needed: ({ judgement }) => judgement.rateNeeded ?? "",
  next_due: ({ judgement }) => judgement.nextDue ?? "",
  needed: ({ judgement }) => judgement.need?.amount ?? "",
  needed_by: ({ judgement }) => judgement.need?.by ?? "",
  late_by: ({ judgement }) => judgement.lateBy ?? "",
} as const satisfies Record<string, (row: RowOf) => RowValue>;

export type PromiseColumn = keyof typeof COLUMNS;
export const PROMISE_COLUMNS = Object.keys(COLUMNS) as PromiseColumn[];

/** One for each promise that could be read, in the order of the area. */
export function promiseRows({ sources, asOf }: Pick<Area, "sources" | "asOf">): Record<PromiseColumn, RowValue>[] {
  return sources.flatMap(({ file, member }) =>
    member.promises.map(({ judgement }) => {
      const { municipality, policeArea } = member;
      const row: RowOf = { file, municipality, policeArea, asOf, judgement };
      const values = PROMISE_COLUMNS.map((column) => [column, COLUMNS[column](row)] as const);
      return Object.fromEntries(values) as Record<PromiseColumn, RowValue>;
    }),
  );
}
