// The keys under the year picture: only those of marks that it shows.
import type { Language } from "../../domain/book/book";
import { contains } from "../../domain/calendar/periods";
import type { YearPicture } from "../../domain/picture/year-picture";
import { formatDay } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { judgementWords } from "../../i18n/sentences/judgement";
import { spanNames, yearPictureWords } from "../../i18n/sentences/year-picture";
import { linesOf, widthOf } from "./fit-text";
import { box, circle, path, rule, words } from "./marks";
import type { Pen } from "./picture-plot";

interface Key {
  readonly text: string;
  /** The mark, in 14 by 10 pixels with its middle at x, y. */
  readonly mark: (x: number, y: number) => string;
}

const MARK_WIDTH = 18;
const GAP = 12;

function keysOf(picture: YearPicture, language: Language, { palette, hatch }: Pen): Key[] {
  const { keys } = yearPictureWords(language);
  const marks = picture.rows.map((row) => row.marks);
  const has = (isThere: (mark: (typeof marks)[number]) => boolean) => marks.some(isThere);
  const { ink, quiet, dark, light, paper } = palette;
  const drawn = marks.flatMap(({ bars }) => (bars === null ? [] : [bars]));
  // Where the rows differ, no one unit or number can be named.
  const units = [...new Set(drawn.map(({ interval }) => judgementWords(language).perUnit[interval]))];
  const targets = [
    ...new Set(drawn.flatMap(({ target }) => (target === null ? [] : [formatNumber(target, language)]))),
  ];
  const all: (Key | false)[] = [
    has(({ bars, days }) => bars === null && days.counted.length > 0) && {
      text: keys.counted,
      mark: (x, y) => circle(x, y, 4, dark, paper, 0.8),
    },
    has(({ days }) => days.open.length > 0) && {
      text: keys.open,
      mark: (x, y) => circle(x, y, 3.6, paper, ink, 1.4),
    },
    has(({ bars, days }) => bars === null && days.booked.length > 0) && {
      text: keys.booked,
      mark: (x, y) => rule(x, y - 5, x, y + 5, ink, 1.6),
    },
    has(({ bars }) => bars !== null) && {
      text: keys.bars(units.length === 1 ? (units[0] ?? "") : "").trim(),
      mark: (x, y) =>
        box(x - 5, y - 4, 4, 8, { fill: dark, stroke: dark }) + box(x + 1, y - 1, 4, 5, { fill: dark, stroke: dark }),
    },
    has(({ bars }) => bars !== null && bars.target !== null) && {
      text: keys.target(targets.length === 1 ? (targets[0] ?? "") : ""),
      mark: (x, y) => rule(x - 8, y, x + 8, y, ink, 1.2, "4 2.5"),
    },
    has(({ bars }) => bars?.bars.some(({ mark }) => mark === "below") === true) && {
      text: keys.below,
      mark: (x, y) => box(x - 3, y - 4, 6, 8, { fill: light, stroke: quiet }),
    },
    has(({ lead }) => lead.length > 0) && {
      text: keys.lead,
      mark: (x, y) =>
        path(`M${x - 8} ${y + 2}L${x - 3} ${y - 3}L${x + 2} ${y + 3}L${x + 8} ${y - 1}`, "none", ink, 1.2),
    },
    has(({ gaps }) => gaps.length > 0) && {
      text: keys.gap,
      mark: (x, y) => box(x - 6, y - 4, 12, 8, { fill: `url(#${hatch})`, stroke: quiet }),
    },
    picture.excluded.length > 0 && {
      text: keys.excluded(spanNames(picture.excluded, language)),
      mark: (x, y) => box(x - 6, y - 5, 12, 10, { fill: palette.band, stroke: palette.grid }),
    },
    contains(picture.period, picture.asOf) && {
      text: keys.today(formatDay(picture.asOf, language)),
      mark: (x, y) => rule(x, y - 6, x, y + 6, dark, 1.2, "1.5 1.5"),
    },
  ];
  return all.filter((key) => key !== false);
}

/** The legend from `top` in the width between `left` and `right`, as many keys in a line as fit. `height`: what it takes. */
export function legend(
  picture: YearPicture,
  language: Language,
  place: { readonly left: number; readonly right: number; readonly top: number; readonly size: number },
  pen: Pen,
): { readonly drawn: string; readonly height: number } {
  const { left, right, top, size } = place;
  const line = size + 6;
  let x = left;
  let y = top + line / 2;
  const drawn = keysOf(picture, language, pen).map(({ text, mark }) => {
    const lines = linesOf(text, right - left - MARK_WIDTH, 3, size);
    const width = MARK_WIDTH + Math.max(...lines.map((part) => widthOf(part, size)));
    if (x + width > right && x > left) {
      x = left;
      y += line;
    }
    const at = x;
    const texts = lines.map((part, index) =>
      words(at + MARK_WIDTH, y + index * line + size * 0.35, part, "start", { colour: pen.palette.quiet }),
    );
    const own = mark(at + 7, y) + texts.join("");
    x += width + GAP;
    y += (lines.length - 1) * line;
    return own;
  });
  return { drawn: drawn.join(""), height: y + line / 2 - top };
}
