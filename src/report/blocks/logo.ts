// The logo of a document: whose it is, and how large it stands on the page.
import type { Settings } from "../../domain/book/book";
import { fitted } from "../../domain/logo/logo";
import type { PictureSize } from "../../domain/logo/png";
import type { DocumentLogo, ReportDocument } from "./blocks";
import type { Wording } from "./wording";

/** Pixels, 96 to an inch: 5 by 1.9 cm, and less where the document is to stay one page. */
const ROOM = { width: 190, height: 71 } as const;
const ROOM_ON_ONE_PAGE = { width: 150, height: 45 } as const;

/** The logo that is kept in the workbook; nothing where there is none. */
export function logoOf(
  { logo, municipality }: Pick<Settings, "logo" | "municipality">,
  { words }: Pick<Wording, "words">,
): { readonly logo?: DocumentLogo } {
  return logo === null
    ? {}
    : { logo: { picture: logo, alternative: words.logo(municipality && words.municipality(municipality)) } };
}

/** Pixels, 96 to an inch. */
export function logoSize(
  { picture }: DocumentLogo,
  { isOnePage = false }: Pick<ReportDocument, "isOnePage">,
): PictureSize {
  return fitted(picture, isOnePage ? ROOM_ON_ONE_PAGE : ROOM);
}

/** An address that holds the picture itself, so that nothing is fetched. */
export function logoAddress({ picture }: Pick<DocumentLogo, "picture">): string {
  return `data:image/png;base64,${picture.content}`;
}
