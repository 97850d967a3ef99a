// One promise: where it stands, what is needed by when, and the rows behind it.
import { useId, useState } from "preact/hooks";
import type { Language, Settings } from "../../domain/book/book";
import { obstaclesOf } from "../../domain/judging/explained/draft-effect";
import { type Judgement, type SortedRows, shownStatus } from "../../domain/judging/judgement";
import { formatDate, formatWeekday } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { judgementWords, needLine, outcomeLine, statusWord } from "../../i18n/sentences/judgement";
import { lostLine, lostUnits, placesLine } from "../../i18n/sentences/judgement-details";
import { titleOf } from "../activity/promise-title";
import { useWording } from "../activity/words";
import { type Panel, Panels } from "../shared/components/panels";
import { StatusTag } from "../shared/components/status-tag";
import { PastPanel } from "./past-panel";
import { RowsPanel, type ShownRow } from "./rows-panel";
import type { Past } from "./use-past";
import { WayButton } from "./ways";
import { YearBar } from "./year-bar";

interface PromiseCardProps {
  readonly judgement: Judgement;
  readonly settings: Settings;
  readonly past: Past;
  /** The parts of a whole, which stand under it. */
  readonly parts?: readonly Judgement[];
  readonly isPart?: boolean;
}

/** The word of the status. A unit that is lost is named in its place, since no more than a risk would be said of it. */
function wordsOf(judgement: Judgement, language: Language): { readonly tag: string; readonly lost: string } {
  const units = lostUnits(judgement, language);
  if (units === "" || shownStatus(judgement) !== "atRisk") {
    return { tag: statusWord(judgement, language), lost: lostLine(judgement, language) };
  }
  return { tag: units.replace(/\.$/, ""), lost: judgementWords(language).partlyAtBest };
}

/** A promise on two lines, which open to the rest. */
export function PromiseCard({ judgement, settings, past, parts = [], isPart = false }: PromiseCardProps) {
  const { language, words } = useWording();
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  const { commitment } = judgement;
  const need = needLine(judgement, language);
  const { tag, lost } = wordsOf(judgement, language);
  const Heading = isPart ? "h4" : "h3";
  return (
    <li class="card">
      <Heading>
        <button
          type="button"
          class="disclosure card-line"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="one-line">{titleOf(commitment)}</span>
          <StatusTag status={shownStatus(judgement)} word={tag} />
          {need !== "" && <span class="need">{words.standing.needed(need)}</span>}
          {lost !== "" && <span class="need">{lost}</span>}
        </button>
      </Heading>
      {judgement.target !== null && <YearBar judgement={judgement} settings={settings} />}
      <div id={bodyId} class="card-body" hidden={!isOpen}>
        {isOpen && <CardBody judgement={judgement} settings={settings} past={past} />}
      </div>
      {parts.length > 0 && (
        <ul class="cards parts" aria-label={words.standing.parts(commitment.id)}>
          {parts.map((part) => (
            <PromiseCard key={part.commitment.id} judgement={part} settings={settings} past={past} isPart />
          ))}
        </ul>
      )}
    </li>
  );
}

function CardBody({ judgement, settings, past }: PromiseCardProps) {
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
    content: () => <RowsPanel key={key} rows={shown()} unit={commitment.unit} />,
  });
  const panels: Panel[] = [
    rowsPanel("counted", standing.counted(counts(rows.counted)), () => plain(rows.counted)),
    rowsPanel("nearMisses", standing.nearMisses(counts(rows.nearMisses)), nearMisses),
    rowsPanel("unresolved", standing.unresolved(counts(rows.unresolved)), unresolved),
    ...(rows.booked.length > 0
      ? [rowsPanel("booked", standing.booked(counts(rows.booked)), () => plain(rows.booked))]
      : []),
    ...(past.exists
      ? [{ key: "past", label: standing.past, content: () => <PastPanel judgement={judgement} past={past} /> }]
      : []),
    { key: "about", label: standing.about, content: () => <About judgement={judgement} /> },
  ];
  return (
    <>
      <p>{commitment.text}</p>
      <p class="outcome">{outcomeLine(judgement, language)}</p>
      {judgement.places && <p>{placesLine(judgement, language)}</p>}
      {judgement.status === "notApplicable" && commitment.analysis !== "" && <p>{commitment.analysis}</p>}
      {reason && <p>{judgementWords(language).reasons[reason]}</p>}
      <Panels panels={panels} about={commitment.id} />
      <p>
        <WayButton way={{ kind: "promise", id: commitment.id }} about={commitment.id}>
          {standing.change}
        </WayButton>
      </p>
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
    [standing.places, commitment.places.join(", ")],
    [standing.weekdays, commitment.weekdays.map((day) => formatWeekday(day, language)).join(", ")],
    [standing.measure, commitment.measure],
    [standing.performedBy, commitment.performedBy.join(", ")],
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
