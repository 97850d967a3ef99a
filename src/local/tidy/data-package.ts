// What the files for programs hold, told by the standard Data Package, version 1, profile tabular:
// https://specs.frictionlessdata.io/tabular-data-package/ and https://specs.frictionlessdata.io/table-schema/
import { createHash } from "node:crypto";
import type { Language } from "../../domain/book/book";
import { openData as openDataEn } from "../../i18n/en/open-data";
import { formatDate } from "../../i18n/format/dates";
import { type OpenDataWords, openData as openDataSv } from "../../i18n/sv/open-data";
import { COUNTED_FIELDS, type CountedField } from "./activity-table";
import { PROMISE_FIELDS, type PromiseField, type TidySource } from "./promise-table";
import type { Field } from "./table";

/** The `name` of every package: by it a folder is known to be ours. */
export const PACKAGE_NAME = "medborgarloften";

type AnyField = Pick<Field<never>, "type" | "codes" | "isRequired" | "isShare">;

/** What the codes of a field mean; undefined where they are words that need no explaining. */
function meaningsOf(field: string, words: OpenDataWords): Readonly<Record<string, string>> | undefined {
  if (field === "status" || field === "joint_status") return words.statuses;
  return { kind: words.kinds, reason: words.reasons }[field];
}

function fieldJson(name: PromiseField | CountedField, field: AnyField, words: OpenDataWords) {
  const { type, codes, isRequired, isShare } = field;
  const meanings = meaningsOf(name, words);
  const explained = codes?.flatMap((code) => (meanings?.[code] ? [words.code(code, meanings[code])] : [])) ?? [];
  const constraints = {
    ...(isRequired && { required: true }),
    ...(codes && { enum: codes }),
    ...(isShare && { minimum: 0, maximum: 1 }),
  };
  return {
    name,
    type,
    description: [words.fields[name], ...(explained.length > 0 ? [words.codes(explained)] : [])].join(" "),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly csv: string;
  readonly primaryKey: readonly string[];
  readonly fields: readonly (readonly [PromiseField | CountedField, AnyField])[];
}

function resourceJson({ name, title, description, csv, primaryKey, fields }: Table, words: OpenDataWords) {
  return {
    profile: "tabular-data-resource",
    name,
    path: `${name}.csv`,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv, "utf8"),
    hash: `sha256:${createHash("sha256").update(csv, "utf8").digest("hex")}`,
    schema: {
      fields: fields.map(([field, about]) => fieldJson(field, about, words)),
      missingValues: [""],
      primaryKey,
      ...(name === "activities" && {
        foreignKeys: [{ fields: PROMISE, reference: { resource: "promises", fields: PROMISE } }],
      }),
    },
  };
}

/** What names a promise on a day. */
const PROMISE = ["file", "commitment", "as_of"] as const;

export interface TidyFiles {
  readonly promises: string;
  readonly activities: string;
}

/** The text of datapackage.json. No clock is read: the same workbook and day give the same text. */
export function dataPackage(
  { municipality, asOf }: Pick<TidySource, "municipality" | "asOf">,
  { promises, activities }: TidyFiles,
  rowIssues: number,
  language: Language,
): string {
  const words = { sv: openDataSv, en: openDataEn }[language];
  const tables: readonly Table[] = [
    {
      name: "promises",
      title: words.promises,
      description: words.promisesAbout,
      csv: promises,
      primaryKey: PROMISE,
      fields: Object.entries(PROMISE_FIELDS) as [PromiseField, AnyField][],
    },
    {
      name: "activities",
      title: words.activities,
      description: words.activitiesAbout,
      csv: activities,
      primaryKey: [...PROMISE, "activity"],
      fields: Object.entries(COUNTED_FIELDS) as [CountedField, AnyField][],
    },
  ];
  const all = {
    profile: "tabular-data-package",
    name: PACKAGE_NAME,
    title: words.title(municipality, formatDate(asOf, language)),
    description: words.description,
    /** Cells and rows that can't be read; they count nowhere. */
    rowIssues,
    resources: tables.map((table) => resourceJson(table, words)),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
