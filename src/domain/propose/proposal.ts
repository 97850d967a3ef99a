// A promise as it could stand in the tab Löften, with what each field rests on.
import type { Comparison, Counting, Kind, Spread } from "../book/commitment";
import type { Interval } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import type { Weekday } from "../calendar/weekday";
import type { Field, Sureness } from "./fields/field";
import type { Question, Remark } from "./remark";
import type { Span } from "./text/mapped-text";

/** Spans are places in the text as it was pasted. */
export interface Proposal {
  /** As the text has it, on one line. */
  readonly text: string;
  readonly span: Span;
  readonly focus: Field<string>;
  readonly kind: Field<Kind>;
  readonly target: Field<number | null>;
  readonly interval: Field<Interval | null>;
  /** The promise's own days; null where it holds as long as all of them. */
  readonly from: Field<PlainDate | null>;
  readonly to: Field<PlainDate | null>;
  readonly owner: Field<string>;
  readonly requiredParties: Field<readonly string[]>;
  /** Whose own doing alone counts: "Endast kontroller som polisen själv utför räknas." */
  readonly performedBy: Field<readonly string[]>;
  /** Everyone who answers for it or must take part. */
  readonly parties: Field<readonly string[]>;
  readonly activityTypes: Field<readonly string[]>;
  readonly placeTypes: Field<readonly string[]>;
  readonly places: Field<readonly string[]>;
  /** How the places share the number; null where nothing says so. */
  readonly spread: Field<Spread | null>;
  readonly audiences: Field<readonly string[]>;
  readonly requirement: Field<string>;
  readonly weekdays: Field<readonly Weekday[]>;
  /** `Dagar` where days are counted, and not what is done on them; else null. */
  readonly counts: Field<Counting | null>;
  /** What the number counts where it isn't times: hours. */
  readonly unit: Field<string>;
  /** What a result is measured by. */
  readonly measure: Field<string>;
  readonly comparison: Field<Comparison | null>;
  readonly remarks: readonly Remark[];
  readonly answers: Readonly<Record<Question, Sureness>>;
}
