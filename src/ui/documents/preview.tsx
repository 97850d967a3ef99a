// The document on screen, made of the same blocks as the Word file, with headings, lists and tables as real elements.
import {
  type Block,
  type ChartBlock,
  type HeadingBlock,
  headingsOf,
  type ReportDocument,
  type SignaturesBlock,
} from "../../report/blocks/blocks";
import { logoAddress, logoSize } from "../../report/blocks/logo";
import { sectionsOf } from "../../report/blocks/sections";
import { roomOf } from "../../report/docx/column-widths";
import { svgAddress } from "./draw-png";
import { PreviewTable } from "./preview-table";
import { elementId, goTo, Runs } from "./preview-text";

/** The dialog's heading is h1 and the document's title h2, so the document's own headings begin at h3. */
const TAGS = { 1: "h3", 2: "h4", 3: "h5" } as const;

function Heading({ level, id, text, startsPage }: HeadingBlock) {
  const Tag = TAGS[level];
  return (
    <Tag id={elementId(id)} tabIndex={-1} class={startsPage ? "starts-page" : undefined}>
      {text}
    </Tag>
  );
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
    <div class="signatures">
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
    </div>
  );
}

interface PreviewBlockProps {
  readonly block: Block;
  readonly columns: 1 | 2;
  readonly headings: readonly HeadingBlock[];
}

function PreviewBlock({ block, columns, headings }: PreviewBlockProps) {
  switch (block.kind) {
    case "titleBand":
      return (
        <header>
          <h2>{block.title}</h2>
          <p class="party">{block.parties}</p>
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
      return <Contents title={block.title} headings={headings.filter(({ level }) => level === 1).slice(1)} />;
    case "columns":
      return null;
    case "heading":
      return <Heading {...block} />;
    case "paragraph":
      return (
        <p class={[block.look, block.keepsWithNext && "keeps"].filter(Boolean).join(" ") || undefined}>
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
      return <PreviewTable table={block} room={roomOf(block, columns)} />;
  }
}

export function Preview({ document }: { readonly document: ReportDocument }) {
  const headings = headingsOf(document.blocks);
  return (
    <article class="paper" lang={document.language} style={{ "--heading-colour": document.headingColour }}>
      {document.logo && (
        <img
          class="logo"
          src={logoAddress(document.logo)}
          {...logoSize(document.logo, document)}
          alt={document.logo.alternative}
        />
      )}
      {sectionsOf(document.blocks).map(({ columns, blocks }, number) => (
        <div key={number} class={columns === 2 ? "two-columns" : undefined}>
          {blocks.map((block, index) => (
            <PreviewBlock key={index} block={block} columns={columns} headings={headings} />
          ))}
        </div>
      ))}
    </article>
  );
}
