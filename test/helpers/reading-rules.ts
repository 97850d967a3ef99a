// The rules by which a pasted list is read where nobody has said anything of it yet.
import type { PlainDate } from "../../src/domain/calendar/plain-date";
import type { KnownWords } from "../../src/domain/import/guess-columns";
import type { ReadingRules } from "../../src/domain/import/list-rows";

export function plainRules(known: KnownWords, today: PlainDate): ReadingRules {
  return {
    known,
    meanings: new Map(),
    defaults: { type: "", placeType: "", parties: [] },
    order: null,
    period: null,
    today,
  };
}
