// A tab of an earlier version as a plain table; nothing in it can be changed.
import { useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetView } from "../../../session";
import { indexOf, textAt } from "../grid/sheet-index";

/** A region that scrolls is reached by Tab, for the arrow keys to scroll it. */
function reachByTab(region: HTMLElement | null): void {
  if (region) region.tabIndex = 0;
}

/** As many rows as are shown: enough to know the version by. */
const SHOWN = 100;

export function VersionTable({ words, sheets }: { words: DeskWords["page"]; sheets: readonly SheetView[] }) {
  const [name, setName] = useState(sheets[0]?.name ?? "");
  const view = sheets.find((sheet) => sheet.name === name);
  const { lastRow: last, lastColumn } = view ? indexOf(view) : { lastRow: -1, lastColumn: -1 };
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => column);
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
                  <td key={column}>{view && textAt(view, row, column)}</td>
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
