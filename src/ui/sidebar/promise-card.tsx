// One promise: where it stands, what is needed by when, and the rows behind it.
import { useId, useState } from "preact/hooks";
import type { Settings } from "../../domain/book/book";
import { obstaclesOf } from "../../domain/judging/explained/draft-effect";
import { type Judgement, type SortedRows, shownStatus } from "../../domain/judging/judgement";
import { formatDate } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { judgementWords, needLine, outcomeLine, statusWord } from "../../i18n/sentences/judgement";
import { titleOf } from "../activity/promise-title";
import { useWording } from "../activity/words";
import { type Panel, Panels } from "../shared/components/panels";
import { StatusTag } from "../shared/components/status-tag";
import { RowsPanel, type ShownRow } from "./rows-panel";
import { YearBar } from "./year-bar";

interface PromiseCardProps {
  readonly judgement: Judgement;
  readonly settings: Settings;
}

/** A promise on two lines, which open to the rest. */
export function PromiseCard({ judgement, settings }: PromiseCardProps) {
  const { language, words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const { commitment } = judgement;
  const need = needLine(judgement, language);
  return (
    <li class="card">
      <h3>
        <button
          type="button"
          class="disclosure card-line"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="one-line">{titleOf(commitment)}</span>
          <StatusTag status={shownStatus(judgement)} word={statusWord(judgement, language)} />
          {need !== "" && <span class="need">{words.standing.needed(need)}</span>}
        </button>
      </h3>
      {judgement.target !== null && <YearBar judgement={judgement} settings={settings} />}
      <div id={bodyId} class="card-body" hidden={!isOpen}>
        {isOpen && <CardBody judgement={judgement} settings={settings} />}
      </div>
    </li>
  );
}

function CardBody({ judgement, settings }: PromiseCardProps) {
  const { language, words } = useWording();
  const { standing, effect } = words;
  const { commitment, rows, reason } = judgement;
  const counts = ({ length }: { readonly length: number }) => formatNumber(length, language);
  const plain = (activities: SortedRows["counted"]) => activities.map((activity): ShownRow => ({ activity, why: "" }));
  const nearMisses = () =>
    rows.nearMisses.map(({ activity, reasons }): ShownRow => {
      const obstacles = obstaclesOf(reasons, commitment, activity, settings);
      return { activity, why: obstacles.map(effect.obstacle).join(", ") };
    });
  const unresolved = () =>
    rows.unresolved.map(({ activity, reasons }): ShownRow => {
      const why = judgementWords(language).unresolved;
      return { activity, why: reasons.map((reason) => why[reason]).join(", ") };
    });
  const rowsPanel = (key: string, label: string, shown: () => readonly ShownRow[]): Panel => ({
    key,
    label,
    content: () => <RowsPanel key={key} rows={shown()} />,
  });
  const panels: Panel[] = [
    rowsPanel("counted", standing.counted(counts(rows.counted)), () => plain(rows.counted)),
    rowsPanel("nearMisses", standing.nearMisses(counts(rows.nearMisses)), nearMisses),
    rowsPanel("unresolved", standing.unresolved(counts(rows.unresolved)), unresolved),
    ...(rows.booked.length > 0
      ? [rowsPanel("booked", standing.booked(counts(rows.booked)), () => plain(rows.booked))]
      : []),
    { key: "about", label: standing.about, content: () => <About judgement={judgement} /> },
  ];
  return (
    <>
      <p>{commitment.text}</p>
      <p class="outcome">{outcomeLine(judgement, language)}</p>
      {reason && <p>{judgementWords(language).reasons[reason]}</p>}
      <Panels panels={panels} about={commitment.id} />
    </>
  );
}

function About({ judgement: { commitment } }: { readonly judgement: Judgement }) {
  const { language, words } = useWording();
  const { standing } = words;
  const { period } = commitment;
  const facts = [
    [standing.period, `${formatDate(period.from, language)} – ${formatDate(period.to, language)}`],
    [standing.owner, commitment.owner],
    [standing.interpretation, commitment.interpretation],
    [standing.requirement, commitment.requirement],
    [standing.assessment, commitment.assessment ?? ""],
    [standing.analysis, commitment.analysis],
  ] as const;
  return (
    <dl>
      {facts.map(
        ([name, text]) =>
          text !== "" && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
