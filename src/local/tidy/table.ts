// A table for programs: what each of its columns holds, and how it is told in a data package.

/** Types of the standard that a package of data is described by: https://specs.frictionlessdata.io/table-schema/ */
export type FieldType = "string" | "number" | "date" | "boolean";

/** Empty where there is nothing to say. */
export type Value = string | number | boolean;

export interface Field<Row> {
  readonly type: FieldType;
  readonly valueOf: (row: Row) => Value;
  /** Whether every row says something. */
  readonly isRequired?: true;
  /** The codes that a value may be. */
  readonly codes?: readonly string[];
  /** Of a share: 0 to 1. */
  readonly isShare?: true;
  /** An ID, which is told as it is; what looks like data about a person is taken out of every other text. */
  readonly isId?: boolean;
}

/** Fields by the names that their columns have in a file. */
export type Fields<Row> = Readonly<Record<string, Field<Row>>>;
