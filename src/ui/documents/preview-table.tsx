// A table of the document on screen.
import { formatNumber } from "../../i18n/format/figures";
import type { TableBlock } from "../../report/blocks/blocks";
import { Runs } from "./preview-text";
import { useDocumentWords } from "./words";

/** More rows would slow the dialog down; the document itself has them all. */
const MOST_ROWS_SHOWN = 60;

export function PreviewTable({ label, caption, columns, rows, hasRowHeaders }: TableBlock) {
  const { words, language } = useDocumentWords();
  const shown = rows.slice(0, MOST_ROWS_SHOWN);
  const hidden = rows.length - shown.length;
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const alignment = (column: number) => (columns[column]?.isNumber ? "number" : undefined);
  return (
    <>
      <table>
        <caption>{caption ?? label}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.header} style={{ width: `${(100 * column.share) / shares}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column.header} scope="col" class={alignment(index)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, number) => (
            <tr key={number}>
              {row.map((text, column) => {
                const key = columns[column]?.header;
                return hasRowHeaders && column === 0 ? (
                  <th key={key} scope="row">
                    <Runs text={text} />
                  </th>
                ) : (
                  <td key={key} class={alignment(column)}>
                    <Runs text={text} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p class="note">{words.moreRows(formatNumber(hidden, language))}</p>}
    </>
  );
}
