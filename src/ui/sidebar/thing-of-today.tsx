// The first thing in the sidebar: what is most useful to do today, with the way there.
import type { SidebarData } from "../../contract/server-api";
import { mayBePlanned } from "../../domain/book/checklists";
import type { Judgement } from "../../domain/judging/judgement";
import type { NextStep } from "../../domain/summary/next-step";
import { needLine } from "../../i18n/sentences/judgement";
import { reminderText } from "../../i18n/sentences/reminders";
import { activityLine } from "../activity/activity-line";
import { titleOf } from "../activity/promise-title";
import { wayOfReminder } from "./reminders";
import { WayButton } from "./ways";
import { useLead } from "./words";

export function ThingOfToday({ step, data }: { readonly step: NextStep; readonly data: SidebarData }) {
  const { lead } = useLead();
  return (
    <section class="notice tone-blue" aria-labelledby="today-heading">
      <h2 id="today-heading">{lead.heading}</h2>
      <Step step={step} data={data} />
    </section>
  );
}

function Step({ step, data }: { readonly step: NextStep; readonly data: SidebarData }) {
  const { lead, language } = useLead();
  switch (step.kind) {
    case "happened":
      return (
        <>
          <p>{lead.happened(activityLine(step.activity, data.today, language))}</p>
          <p class="ways">
            <WayButton way={{ kind: "row", activity: step.activity, state: "Genomförd" }}>{lead.tookPlace}</WayButton>
            <WayButton way={{ kind: "row", activity: step.activity, state: "Inställd" }}>{lead.calledOff}</WayButton>
          </p>
        </>
      );
    case "promise":
      return <PromiseStep judgement={step.judgement} />;
    case "reminder":
      return (
        <>
          <p>{reminderText(step.reminder, language)}</p>
          <p>
            <WayButton way={wayOfReminder(step.reminder, lead)}>{lead.ways[step.reminder.kind]}</WayButton>
          </p>
        </>
      );
    case "mend":
      return (
        <>
          <p>{lead.mend(data.book.issues.length)}</p>
          <p>
            <WayButton way={{ kind: "menu", name: "openCheck" }}>{lead.mendNow}</WayButton>
          </p>
        </>
      );
  }
}

/** What is asked once in a while is planned; what is asked every week is logged. A milestone has its plan. */
function PromiseStep({ judgement }: { readonly judgement: Judgement }) {
  const { lead, language } = useLead();
  const { commitment } = judgement;
  const [type] = commitment.activityTypes;
  const isPlanned = commitment.kind !== "Snitt" && type !== undefined && mayBePlanned(type);
  const state = isPlanned ? "Planerad" : "Genomförd";
  return (
    <>
      <p>{lead.promise(titleOf(commitment), needLine(judgement, language))}</p>
      <p>
        {commitment.kind === "Milstolpe" || type === undefined ? (
          <WayButton way={{ kind: "menu", name: "openPlan" }}>{lead.ways.actions}</WayButton>
        ) : (
          <WayButton way={{ kind: "log", type, state }}>{isPlanned ? lead.plan(type) : lead.log(type)}</WayButton>
        )}
      </p>
    </>
  );
}
