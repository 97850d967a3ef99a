// A tab of an earlier version as a plain table; nothing in it can be changed.
import { useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetView } from "../../../session";

/** A region that scrolls is reached by Tab, for the arrow keys to scroll it. */
function reachByTab(region: HTMLElement | null): void {
  if (region) region.tabIndex = 0;
}

/** As many rows as are shown: enough to know the version by. */
const SHOWN = 100;

export function VersionTable({ words, sheets }: { words: DeskWords["page"]; sheets: readonly SheetView[] }) {
  const [name, setName] = useState(sheets[0]?.name ?? "");
  const cells = sheets.find((sheet) => sheet.name === name)?.cells.filter(({ text }) => text !== "") ?? [];
  const last = Math.max(-1, ...cells.map(({ row }) => row));
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = Array.from({ length: Math.min(last + 1, SHOWN) }, (_, row) => row);
  return (
    <>
      <label>
        {words.tabMenu}{" "}
        <select value={name} onChange={(event) => setName(event.currentTarget.value)}>
          {sheets.map((sheet) => (
            <option key={sheet.name}>{sheet.name}</option>
          ))}
        </select>
      </label>
      <section class="version-table" aria-label={name} ref={reachByTab}>
        <table>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                {columns.map((column) => (
                  <td key={column}>{texts.get(`${row} ${column}`) ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {last >= SHOWN && <p>{words.versionMore(last + 1 - SHOWN)}</p>}
    </>
  );
}
