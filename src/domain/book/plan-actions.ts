// The actions of a promise, as of a day.

import type { PlainDate } from "../calendar/plain-date";
import { isOpen } from "../judging/kinds/milestone";
import type { Action } from "./activity";

export interface ReportAction {
  readonly action: Action;
  /** Not closed on the as-of date; an action closed later counts as open. */
  readonly isOpen: boolean;
  /** Open after the day it was to be done. */
  readonly isOverdue: boolean;
}

export function reportActions(actions: readonly Action[], commitment: string, asOf: PlainDate): ReportAction[] {
  return actions
    .filter((action) => action.commitment === commitment)
    .map((action) => {
      const open = isOpen(action, asOf);
      return { action, isOpen: open, isOverdue: open && action.due !== null && action.due < asOf };
    });
}
