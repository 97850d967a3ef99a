// Cells of a row that can't be read, each with a field to write them in again.
import { ACTIVITY_FIELDS } from "../../domain/book/activity";
import { cellKey, type PastedProblem, type PastedProblemCode } from "../../domain/import/list-rows";
import type { JudgedRow } from "./judged-rows";
import { useImportWords } from "./words";

/** What is mended in its cell. A word that the workbook doesn't have is asked about above, once for all its rows. */
const IN_CELL: ReadonlySet<PastedProblemCode> = new Set([
  "dateMissing",
  "dateUnreadable",
  "dateOfSeveral",
  "dateAgainstState",
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
  readonly types: readonly string[];
  readonly mended: ReadonlyMap<string, string>;
  mend(cell: string, text: string): void;
}

/** What stands in the cells to be mended, by their column. */
function wrongCells({ row, findings }: JudgedRow): Map<PastedProblem["role"], string> {
  const wrong = row.problems.filter(
    ({ role, code }) => IN_CELL.has(code) || (code === "wordUnknown" && FIXED_WORDS.has(role)),
  );
  const cells = new Map(wrong.map(({ role, text }) => [role, text]));
  for (const role of ["place", "note"] as const) {
    const text = row.activity?.[role] ?? "";
    if (findings.some((found) => found.kind === "personalNumber" && text.includes(found.text))) cells.set(role, text);
  }
  return cells;
}

export function CellMends({ judged, types, mended, mend }: CellMendsProps) {
  const { words } = useImportWords();
  const { line } = judged.row;
  const wrong = wrongCells(judged);
  // A field stays when its cell can be read, so that whoever wrote in it is left where they were.
  const roles = ACTIVITY_FIELDS.filter(
    (role) => role !== "type" && (wrong.has(role) || mended.has(cellKey(line, role))),
  );
  const typeKey = cellKey(line, "type");
  const asksType = mended.has(typeKey) || judged.row.problems.some(({ code }) => ASKS_TYPE.has(code));
  return (
    <>
      {asksType && (
        <label class="mend">
          {words.chooseType(line)}
          <select
            value={mended.get(typeKey) ?? ""}
            onChange={({ currentTarget }) => mend(typeKey, currentTarget.value)}
          >
            <option value="">{words.choose}</option>
            {types.map((type) => (
              <option key={type}>{type}</option>
            ))}
          </select>
        </label>
      )}
      {roles.map((role) => {
        const key = cellKey(line, role);
        const text = mended.get(key) ?? wrong.get(role) ?? "";
        return (
          <label class="mend" key={key}>
            {words.mendCell(words.roles[role], line)}
            <input value={text} onChange={({ currentTarget }) => mend(key, currentTarget.value)} />
          </label>
        );
      })}
    </>
  );
}
