// Cells of a row that can't be read, each with a field to write them in again.
import { ACTIVITY_FIELDS } from "../../domain/book/activity";
import type { KnownWords } from "../../domain/import/guess-columns";
import { cellKey, type PastedProblem, type PastedProblemCode } from "../../domain/import/list-rows";
import type { JudgedRow } from "./judged-rows";
import { useImportWords } from "./words";

/** What is mended in its cell. A word that the workbook doesn't have is asked about above, once for all its rows. */
const IN_CELL: ReadonlySet<PastedProblemCode> = new Set([
  "dateMissing",
  "dateUnreadable",
  "dateOfWhichYear",
  "dateOfSeveral",
  "dateAgainstState",
  "amountMissing",
  "amountInvalid",
  "amountAmbiguous",
  "tooLong",
]);

/** Columns whose words come from no list, and are so mended in the cell. */
const FIXED_WORDS: ReadonlySet<PastedProblem["role"]> = new Set(["state", "requirementMet", "commitments"]);

/** What the row alone can't tell of its activity type. */
const ASKS_TYPE: ReadonlySet<PastedProblemCode> = new Set(["typeMissing", "typeOfSeveral"]);

interface CellMendsProps {
  readonly judged: JudgedRow;
  readonly known: KnownWords;
  readonly mended: ReadonlyMap<string, string>;
  mend(cell: string, text: string): void;
}

/** What stands in the cells to be mended, by their column. */
function wrongCells({ row, findings }: JudgedRow): Map<PastedProblem["role"], string> {
  const wrong = row.problems.filter(
    ({ role, code }) => IN_CELL.has(code) || (code === "wordUnknown" && FIXED_WORDS.has(role)),
  );
  const cells = new Map(wrong.map(({ role, code, text }) => [role, code === "amountMissing" ? "" : text]));
  for (const role of ["place", "note"] as const) {
    const text = row.activity?.[role] ?? "";
    if (findings.some((found) => found.kind === "personalNumber" && text.includes(found.text))) cells.set(role, text);
  }
  return cells;
}

/** Whether a promise would count the row if it said another kind of place, or one at all. */
const lacksPlaceType = ({ effects }: JudgedRow) =>
  effects.some(({ obstacles }) => obstacles.some(({ code }) => code === "placeTypeMissing" || code === "placeType"));

export function CellMends({ judged, known, mended, mend }: CellMendsProps) {
  const { words } = useImportWords();
  const { line, problems, units } = judged.row;
  const wrong = wrongCells(judged);
  const isMended = (role: PastedProblem["role"]) => mended.has(cellKey(line, role));
  const asks = {
    type: isMended("type") || problems.some(({ code }) => ASKS_TYPE.has(code)),
    placeType: isMended("placeType") || lacksPlaceType(judged),
  };
  // A field stays when its cell can be read, so that whoever wrote in it is left where they were.
  const roles = ACTIVITY_FIELDS.filter((role) => !(role in asks) && (wrong.has(role) || isMended(role)));
  const choice = (role: keyof typeof asks, label: string, options: readonly string[]) =>
    asks[role] && (
      <label class="mend">
        {label}
        <select
          value={mended.get(cellKey(line, role)) ?? ""}
          onChange={({ currentTarget }) => mend(cellKey(line, role), currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </label>
    );
  return (
    <>
      {choice("type", words.chooseType(line), known.types)}
      {choice("placeType", words.choosePlaceType(line), known.placeTypes)}
      <DayChoices judged={judged} mend={mend} />
      {roles.map((role) => {
        const key = cellKey(line, role);
        const text = mended.get(key) ?? wrong.get(role) ?? "";
        return (
          <label class="mend" key={key}>
            {role === "amount" && units.length > 0
              ? words.howMany(units, line)
              : words.mendCell(words.roles[role], line)}
            <input value={text} onChange={({ currentTarget }) => mend(key, currentTarget.value)} />
          </label>
        );
      })}
    </>
  );
}

/** The days that a row may be of, as buttons; a coming day is of something planned. */
function DayChoices({ judged: { row }, mend }: Pick<CellMendsProps, "judged" | "mend">) {
  const { words } = useImportWords();
  return (
    <>
      {row.days.map(({ date, state }) => (
        <button
          type="button"
          class="plain day-choice"
          key={date}
          onClick={() => {
            mend(cellKey(row.line, "date"), date);
            mend(cellKey(row.line, "state"), state);
          }}
        >
          {words.dayAs(date, state)}
          <span class="unseen"> {words.onRow(row.line)}</span>
        </button>
      ))}
    </>
  );
}
