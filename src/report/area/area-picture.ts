// The year of several municipalities in one picture: for each promise a thin line of its days, and how it stands.
import type { Area, AreaSource } from "../../domain/area/area";
import type { AreaPromise, AreaYear } from "../../domain/area/area-member";
import { grouped } from "../../domain/area/grouped";
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { addDays } from "../../domain/calendar/plain-date";
import { shownStatus } from "../../domain/judging/judgement";
import { excludedSpans } from "../../domain/picture/excluded-spans";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { countWords } from "../../i18n/sentences/judgement";
import { areaWords } from "../../i18n/words";
import type { ChartBlock } from "../blocks/blocks";
import { linesOf, widthOf } from "../charts/fit-text";
import { box, picture as framed, hatching, rule, words } from "../charts/marks";
import { axis, axisHeight, type Strip } from "../charts/picture-axis";
import { PAPER_PALETTE as palette } from "../charts/picture-look";
import { type DayScale, type Pen, placeOf, plot, THIN_LANES } from "../charts/picture-plot";
import { statusSign } from "../charts/status-sign";
import { CHART_WIDTH } from "../charts/svg";
import { periodName, sourceName } from "./area-names";

/** Promises: with more of them one picture of all can't be taken in. */
const MOST_ROWS = 80;
/** Pixels. */
const LINE = 12.5;
const GAP = 9;
const NARROW_WIDTH = 288;
const SIZE = 10;
const SMALL = 9;

interface Layout {
  readonly width: number;
  readonly scale: DayScale;
  /** Whether names stand above the lines, for want of room beside them. */
  readonly isNarrow: boolean;
  readonly language: Language;
  readonly pen: Pen;
}

interface Placed {
  readonly drawn: string;
  readonly strip: Strip;
  readonly bottom: number;
}

const idOf = ({ judgement }: AreaPromise) => judgement.commitment.id;

function promiseLine(promise: AreaPromise, top: number, { scale, pen }: Layout): string {
  const { marks, judgement } = promise;
  const status = shownStatus(judgement);
  const colour = palette.tones[STATUS_LOOK[status].tone];
  const middle = top + LINE / 2;
  const [id = ""] = linesOf(idOf(promise), 60, 1, SMALL);
  return [
    marks === null ? "" : plot(scale, marks, judgement.commitment.period, top + 0.75, pen),
    statusSign(status, scale.to + 11, middle, 8, colour),
    words(scale.to + 19, middle + SMALL * 0.36, id, "start", { colour, size: SMALL, isBold: true }),
  ].join("");
}

function excludedBands({ member }: AreaSource, strip: Strip, { scale }: Layout): string {
  return excludedSpans(member.excludedWeeks, scale.period)
    .map(({ period: { from, to } }) => {
      const left = placeOf(scale, from);
      const width = placeOf(scale, addDays(to, 1)) - left;
      return box(left, strip.top, width, strip.bottom - strip.top, { fill: palette.band, stroke: "none" });
    })
    .join("");
}

function sourceRows(source: AreaSource, top: number, layout: Layout): Placed {
  const { isNarrow, language, scale } = layout;
  const { promises } = source.member;
  const nameWidth = isNarrow ? layout.width : scale.from - 8;
  const names = linesOf(sourceName(source, language), nameWidth, isNarrow ? 1 : 2, SIZE, true);
  const first = isNarrow ? top + SIZE + 5 : top;
  const textBottom = top + names.length * (SIZE + 2);
  const drawn = [
    ...names.map((name, at) =>
      words(0, top + SIZE - 1 + at * (SIZE + 2), name, "start", { colour: palette.ink, size: SIZE, isBold: true }),
    ),
    ...promises.map((promise, at) => promiseLine(promise, first + at * LINE, layout)),
  ];
  const bottom = Math.max(first + promises.length * LINE, textBottom);
  const strip = { top: first, bottom };
  const ground = rule(0, bottom + GAP / 2, layout.width, bottom + GAP / 2, palette.grid, 0.8);
  return { drawn: excludedBands(source, strip, layout) + drawn.join("") + ground, strip, bottom: bottom + GAP };
}

function layoutFor(sources: readonly AreaSource[], { period }: AreaYear, width: number, language: Language): Layout {
  const isNarrow = width < CHART_WIDTH;
  const ids = sources.flatMap(({ member }) => member.promises.map(idOf));
  const room = 20 + Math.min(60, Math.max(...ids.map((id) => widthOf(id, SMALL, true)), 10));
  const scale = { period, from: isNarrow ? 6 : Math.round(width * 0.17), to: width - room };
  const hatch = `hatch-area-${width}-${period.from}-${period.to}`;
  return { width, scale, isNarrow, language, pen: { palette, hatch, lanes: THIN_LANES } };
}

function drawn(sources: readonly AreaSource[], year: AreaYear, asOf: PlainDate, layout: Layout, alternative: string) {
  const { language, pen, scale, width } = layout;
  const time = { ...year, asOf, excluded: [] };
  let top = axisHeight(time, SMALL) + 4;
  const placed = sources.map((source) => {
    const rows = sourceRows(source, top, layout);
    top = rows.bottom;
    return rows;
  });
  const strips = placed.map(({ strip }) => strip);
  // The months' lines lie on the excluded weeks and under the days.
  const content = axis(time, scale, { strips, size: SMALL }, language, pen) + placed.map((rows) => rows.drawn).join("");
  const height = Math.ceil(top);
  const patterns = hatching(pen.hatch, palette.paper, palette.quiet);
  const frame = { width, height, alternative, size: SIZE, font: palette.font, ground: palette.paper, patterns };
  return { svg: framed(frame, content), height };
}

/** "Pajala: 1 uppfyllt, 4 enligt plan.": what the picture says of each municipality, for those who can't see it. */
function alternativeOf(sources: readonly AreaSource[], language: Language): string {
  const { pictureRow, noPromises } = areaWords(language);
  return sources
    .map((source) => {
      const { counts, setAside, unreadable } = source.member;
      const standing = countWords({ counts, setAside, unread: unreadable.length }, language).join(", ");
      return pictureRow(sourceName(source, language), standing || noPromises);
    })
    .join(" ");
}

/** One picture for each period, the oldest first; none where the promises are too many for it. */
export function areaPictures({ sources, asOf }: Pick<Area, "sources" | "asOf">, language: Language): ChartBlock[] {
  const promises = sources.reduce((sum, { member }) => sum + member.promises.length, 0);
  if (promises > MOST_ROWS) return [];
  const shown = sources.filter(({ member }) => member.year !== null && member.promises.length > 0);
  const groups = grouped(shown, ({ member: { year } }) => `${year?.period.from} ${year?.period.to}`);
  const isOne = groups.length === 1;
  return groups
    .sort(([a], [b]) => ((a?.member.year?.period.from ?? "") < (b?.member.year?.period.from ?? "") ? -1 : 1))
    .flatMap((group) => {
      const year = group[0]?.member.year;
      if (!year) return [];
      const alternative = alternativeOf(group, language);
      const draw = (width: number) => drawn(group, year, asOf, layoutFor(group, year, width, language), alternative);
      const { svg, height } = draw(CHART_WIDTH);
      const label = areaWords(language).pictureLabel(isOne ? "" : periodName(year.period, language));
      return [
        {
          kind: "chart",
          label,
          caption: label,
          alternative,
          svg,
          width: CHART_WIDTH,
          height,
          narrowSvg: draw(NARROW_WIDTH).svg,
        },
      ];
    });
}
