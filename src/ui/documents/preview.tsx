// The document on screen, from the same blocks as the Word file: headings, lists and tables that a reader's aid can walk.
import { formatNumber } from "../../i18n/format/figures";
import {
  type Block,
  type ChartBlock,
  type HeadingBlock,
  headingsOf,
  type ReportDocument,
  type SignaturesBlock,
  type TableBlock,
  type Text,
} from "../../report/blocks/blocks";
import { useDialogWording } from "../follow-up/words";
import { svgAddress } from "./draw-png";

/** More rows than this would only slow the dialog down: the document has them all. */
const MOST_ROWS_SHOWN = 60;

const elementId = (id: string) => `report-${id}`;

function Runs({ text }: { readonly text: Text }) {
  return (
    <>
      {text.map((run, index) => {
        const key = `${index} ${run.text}`;
        if (run.link) {
          return (
            <a key={key} href={run.link} target="_blank" rel="noopener noreferrer">
              {run.text}
            </a>
          );
        }
        if (run.goesTo) {
          const { goesTo } = run;
          return (
            <a key={key} href={`#${elementId(goesTo)}`} onClick={(event) => goTo(event, goesTo)}>
              {run.text}
            </a>
          );
        }
        if (run.tone) {
          return (
            <span key={key} class={`tag tone-${run.tone}`}>
              {run.text}
            </span>
          );
        }
        return run.isBold ? <strong key={key}>{run.text}</strong> : <span key={key}>{run.text}</span>;
      })}
    </>
  );
}

function PreviewTable({ label, caption, columns, rows, hasRowHeaders }: TableBlock) {
  const { words, language } = useDialogWording();
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

/** The document's title is the preview's second level, below the dialog's own heading. */
const TAGS = { 1: "h3", 2: "h4", 3: "h5" } as const;

function Heading({ level, id, text }: HeadingBlock) {
  const Tag = TAGS[level];
  return (
    <Tag id={elementId(id)} tabIndex={-1}>
      {text}
    </Tag>
  );
}

/** A frame may not follow links to places in itself, so the press does it. */
function goTo(event: MouseEvent, id: string) {
  event.preventDefault();
  const target = document.getElementById(elementId(id));
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

function Contents({ title, headings }: { readonly title: string; readonly headings: readonly HeadingBlock[] }) {
  return (
    <nav aria-label={title}>
      <p class="contents-title">{title}</p>
      <ul>
        {headings.map((heading) => (
          <li key={heading.id} class={`contents-${heading.level}`}>
            <a class="contents-link" href={`#${elementId(heading.id)}`} onClick={(event) => goTo(event, heading.id)}>
              {heading.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PreviewChart({ svg, width, height, alternative, caption, label }: ChartBlock) {
  return (
    <figure>
      <figcaption>{caption ?? label}</figcaption>
      <img src={svgAddress(svg)} width={width} height={height} alt={alternative} />
    </figure>
  );
}

function Signatures({ parties, lines }: SignaturesBlock) {
  return (
    <>
      {parties.map(({ name, signatory }) => (
        <div key={name} class="signature">
          <p>
            <strong>{name}</strong>
          </p>
          <p>{lines.placeAndDate}</p>
          <p>{lines.signature}</p>
          <p>{[lines.name, signatory].filter(Boolean).join(": ")}</p>
        </div>
      ))}
    </>
  );
}

function PreviewBlock({ block, headings }: { readonly block: Block; readonly headings: readonly HeadingBlock[] }) {
  switch (block.kind) {
    case "titlePage":
      return (
        <header>
          <h2>{block.title}</h2>
          {block.parties.map((party) => (
            <p key={party} class="party">
              {party}
            </p>
          ))}
          <dl>
            {block.facts.map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </header>
      );
    case "contents":
      return <Contents title={block.title} headings={headings.filter(({ level }) => level < 3)} />;
    case "heading":
      return <Heading {...block} />;
    case "paragraph":
      return (
        <p class={block.look}>
          <Runs text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul class="bullets">
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs text={item} />
            </li>
          ))}
        </ul>
      );
    case "chart":
      return <PreviewChart {...block} />;
    case "signatures":
      return <Signatures {...block} />;
    case "table":
      return <PreviewTable {...block} />;
  }
}

export function Preview({ document }: { readonly document: ReportDocument }) {
  const headings = headingsOf(document.blocks);
  return (
    <article lang={document.language}>
      {document.blocks.map((block, index) => (
        <PreviewBlock key={index} block={block} headings={headings} />
      ))}
    </article>
  );
}
