// Every row of the list, judged before anything is saved.
import { useState } from "preact/hooks";
import type { KnownWords } from "../../domain/import/guess-columns";
import type { PastedProblemCode } from "../../domain/import/list-rows";
import { EffectLine } from "../activity/effect-lines";
import { useWording } from "../activity/words";
import { CellMends } from "./cell-mends";
import type { JudgedRow } from "./judged-rows";
import { PromiseTotals } from "./promise-totals";
import { useImportWords } from "./words";

const AT_A_TIME = 50;

/** What is told with its column's name, since the words alone don't say what they are about. */
const NAMED_BY_COLUMN: ReadonlySet<PastedProblemCode> = new Set(["wordUnknown", "tooLong"]);

interface PreviewProps {
  readonly rows: readonly JudgedRow[];
  readonly known: KnownWords;
  /** Cells that somebody has mended, by `cellKey`. */
  readonly mended: ReadonlyMap<string, string>;
  mend(cell: string, text: string): void;
  onTick(line: number, isTaken: boolean): void;
}

export function Preview({ rows, known, mended, mend, onTick }: PreviewProps) {
  const { words } = useImportWords();
  const [shown, setShown] = useState(AT_A_TIME);
  const left = Math.min(AT_A_TIME, rows.length - shown);
  const taken = rows.filter(({ isTaken }) => isTaken).length;
  const unreadable = rows.filter(({ row }) => row.activity === null).length;
  return (
    <section aria-labelledby="preview-heading">
      <h2 id="preview-heading">{words.preview}</h2>
      <p role="status">{words.summary(rows.length, taken, unreadable)}</p>
      <PromiseTotals rows={rows} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.activity}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((judged) => (
            <PreviewRow
              key={judged.row.line}
              judged={judged}
              known={known}
              mended={mended}
              mend={mend}
              onTick={onTick}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="plain" onClick={() => setShown(shown + AT_A_TIME)}>
          {words.more(left)}
        </button>
      )}
    </section>
  );
}

interface PreviewRowProps extends Omit<PreviewProps, "rows"> {
  readonly judged: JudgedRow;
}

function PreviewRow({ judged, known, mended, mend, onTick }: PreviewRowProps) {
  const { words } = useImportWords();
  const { row, isTaken, mayBeTaken } = judged;
  const { line, activity } = row;
  const said = activity && [
    activity.type,
    row.units.length > 0 || activity.amount > 1 ? words.amount(activity.amount, row.units) : "",
    activity.placeType,
    activity.place,
    activity.parties.join(", "),
    activity.note,
  ];
  return (
    <tr>
      <th scope="row">
        <label class="check">
          <input
            type="checkbox"
            aria-label={words.take(line)}
            checked={isTaken}
            disabled={!mayBeTaken}
            onChange={() => onTick(line, !isTaken)}
          />
          {line}
        </label>
      </th>
      <td>
        {activity === null && <q class="as-it-stands">{row.text}</q>}
        {activity && (
          <>
            <strong>{words.day(activity.date)}</strong> {said?.filter(Boolean).join(" · ")}
          </>
        )}
      </td>
      <td>
        <RowOutcome judged={judged} />
        <CellMends judged={judged} known={known} mended={mended} mend={mend} />
      </td>
    </tr>
  );
}

/** What a row would count for, or why it can't be read. */
export function RowOutcome({ judged: { row, effects, findings, isAlready, alike } }: { readonly judged: JudgedRow }) {
  const { words } = useImportWords();
  const { personal } = useWording().words;
  if (row.activity === null) {
    return (
      <ul>
        {row.problems.map((problem) => (
          <li class="error" key={`${problem.role} ${problem.code}`}>
            <span aria-hidden="true">✖ </span>
            {NAMED_BY_COLUMN.has(problem.code) && `${words.roles[problem.role]}: `}
            {words.problem(problem)}.
          </li>
        ))}
      </ul>
    );
  }
  if (isAlready) return <p class="hint">{words.already}</p>;
  return (
    <ul class="effects">
      {alike && <li class="effect tone-amber">{words.alike(alike.id)}</li>}
      {findings.map(({ kind, text }) => (
        <li class="error" key={text}>
          <span aria-hidden="true">! </span>
          {personal.looksLike(kind, text)}
        </li>
      ))}
      {effects.map((effect) => (
        <EffectLine key={effect.commitment.id} effect={effect} />
      ))}
      {effects.length === 0 && <li class="hint">{words.noCommitment}</li>}
      {row.openQuotes.map(({ role, text }) => (
        <li class="effect tone-amber" key={role}>
          {words.openQuote(words.roles[role], text)}
        </li>
      ))}
      {row.sameAs !== null && <li class="effect tone-amber">{words.sameAs(row.sameAs)}</li>}
    </ul>
  );
}
