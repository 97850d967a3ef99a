// Kom igång: makes the tabs that are missing, with the example or people's own promises in them, and then the summary.
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { type OwnBook, startInput } from "../contract/promise-inputs";
import { type FieldError, type Reply, succeed } from "../contract/reply";
import type { StartedWorkbook } from "../contract/server-api";
import { validate } from "../contract/validation";
import { ownContent } from "../workbook/new/own-content";
import { NO_CONTENT, startTabs } from "../workbook/new/start-tabs";
import { planAdding } from "./plans/plan-adding";
import type { Ports } from "./ports";
import { refreshSummary } from "./refresh-summary";

/** Where a valid personnummer stands, by the field of the input. */
function personsIn({ promises, focusAreas, parties, ...rest }: OwnBook): FieldError[] {
  return [
    ...personalNumbersIn(rest, "book."),
    ...focusAreas.flatMap((area, index) => personalNumbersIn(area, `book.focusAreas.${index}.`)),
    ...parties.flatMap((party, index) => personalNumbersIn(party, `book.parties.${index}.`)),
    ...promises.flatMap((promise, index) => personalNumbersIn(promise, `book.promises.${index}.`)),
  ];
}

/**
 * A tab that exists is never made anew. Where Löften exists and has no promises, people's own are filled in: in the tabs
 * as they stand, and never over anything that people typed. Where it has promises, own ones are `occupied` and nothing
 * is changed, and the tabs that are missing come without rows, since the example is another municipality's.
 */
export function startWorkbook(ports: Ports, input: unknown): Reply<StartedWorkbook> {
  const checked = refusingPersons(validate(startInput, input), (asked) =>
    asked.kind === "own" ? personsIn(asked.book) : [],
  );
  if (!checked.ok) return checked;
  const asked = checked.value;
  const { workbook, lock, clock, memory } = ports;
  const started = lock.hold((): Reply<StartedWorkbook> => {
    const isSetUp = workbook.isSetUp();
    if (asked.kind === "example")
      return succeed({ kind: "made", tabs: workbook.makeTabs(isSetUp ? startTabs(NO_CONTENT) : null) });
    const content = ownContent(asked.book);
    const isFilling = isSetUp && content.commitments.length > 0;
    if (!isFilling) return succeed({ kind: "made", tabs: workbook.makeTabs(startTabs(content)) });
    const { tabs } = workbook.readForCheck();
    const plan = planAdding(tabs, content);
    if (plan.hasPromises) return succeed({ kind: "occupied", tabs: [] });
    const made = workbook.makeTabs(startTabs(content));
    const added = workbook.add(plan, { by: memory.me(), at: clock.now() });
    return added.ok ? succeed({ kind: "made", tabs: made }) : added;
  });
  if (!started.ok || started.value.kind === "occupied") return started;
  const isUnchanged = started.value.tabs.length === 0 && asked.kind === "example";
  if (isUnchanged) return started;
  const refreshed = refreshSummary(ports);
  return refreshed.ok ? started : refreshed;
}
