// What a promise says of itself before it is a row: what people read, change and agree on.
import type { PlainDate } from "../calendar/plain-date";
import type { Commitment } from "./commitment";

/** The rule and the words of a promise. Its own days are null where it holds as long as all of them. */
export type PromiseFields = Omit<Commitment, "id" | "period" | "assessment" | "analysis"> & {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
};

/** The fields that say how a promise is counted. */
export type PromiseRule = Omit<PromiseFields, "interpretation" | "agreed">;
