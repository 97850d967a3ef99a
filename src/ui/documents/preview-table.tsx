// A table of the document on screen.
import { useMemo } from "preact/hooks";
import { formatNumber } from "../../i18n/format/figures";
import type { TableBlock } from "../../report/blocks/blocks";
import { columnWidths } from "../../report/docx/column-widths";
import { Runs } from "./preview-text";
import { usePrinting } from "./use-printing";
import { useDocumentWords } from "./words";

/** More rows would slow the dialog down; the document itself has them all. */
const MOST_ROWS_SHOWN = 60;

interface PreviewTableProps {
  readonly table: TableBlock;
  /** Twips that it has on paper. */
  readonly room: number;
}

/** Its columns are as wide, in relation to each other, as in the Word file. */
export function PreviewTable({ table, room }: PreviewTableProps) {
  const { label, caption, columns, rows, hasRowHeaders, staysWhole, isDense, isNarrow } = table;
  const { words, language } = useDocumentWords();
  const isPrinting = usePrinting();
  const shown = isPrinting ? rows : rows.slice(0, MOST_ROWS_SHOWN);
  const hidden = rows.length - shown.length;
  const widths = useMemo(() => columnWidths(table, room), [table, room]);
  const alignment = (column: number) => (columns[column]?.isNumber ? "number" : undefined);
  return (
    <>
      <table
        class={
          [staysWhole && "stays-whole", isDense && "dense", isNarrow && "narrow"].filter(Boolean).join(" ") || undefined
        }
      >
        <caption>{caption ?? label}</caption>
        <colgroup>
          {columns.map((column, index) => (
            <col key={column.header} style={{ width: `${(100 * (widths[index] ?? 0)) / room}%` }} />
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
