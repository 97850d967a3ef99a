// The year picture among the promises, in the sidebar's width and colours.
import { useMemo } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import type { Commitment } from "../../domain/book/commitment";
import type { Judgement } from "../../domain/judging/judgement";
import { yearPicture } from "../../domain/picture/year-picture";
import { pictureLabel } from "../../i18n/sentences/year-picture";
import { PAGE_PALETTE } from "../../report/charts/picture-look";
import { drawYearPicture } from "../../report/charts/year-picture";
import { useWording } from "../activity/words";

/** Pixels: the sidebar's 300 without its margins. */
const WIDTH = 276;

/** The first type of activity that the promise counts, or its text. */
const nameOf = ({ activityTypes, text }: Commitment) => activityTypes[0] ?? text;

interface YearInPictureProps {
  readonly data: SidebarData;
  readonly judgements: readonly Judgement[];
}

export function YearInPicture({ data: { book, today }, judgements }: YearInPictureProps) {
  const { language } = useWording();
  const drawn = useMemo(() => {
    const picture = yearPicture(judgements, book, today);
    if (picture === null) return null;
    const { svg } = drawYearPicture(picture, { language, nameOf, hasIds: true, palette: PAGE_PALETTE, width: WIDTH });
    return { svg, label: pictureLabel(picture, language) };
  }, [book, judgements, language, today]);
  if (drawn === null) return null;
  return (
    <figure class="year-picture">
      <figcaption>{drawn.label}</figcaption>
      <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />
    </figure>
  );
}
