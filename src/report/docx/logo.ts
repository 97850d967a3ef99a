// The logo in the Word file: at the right of the title, which runs beside it, so that it takes no room of its own.
import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from "docx";
import { base64Bytes } from "../../domain/logo/base64-bytes";
import type { ReportDocument } from "../blocks/blocks";
import { logoSize } from "../blocks/logo";

/** English Metric Units, of which there are 360 000 to a centimetre (ECMA-376 part 1, §20.1.2.1). */
const BESIDE = 144_000;

/** Nothing where the document has none. `number` is its own among the pictures of the document. */
export function logoRuns(document: Pick<ReportDocument, "logo" | "isOnePage">, number: number): ImageRun[] {
  const { logo } = document;
  const bytes = logo && base64Bytes(logo.picture.content);
  if (!logo || !bytes) return [];
  return [
    new ImageRun({
      type: "png",
      data: bytes,
      transformation: logoSize(logo, document),
      altText: { id: String(number), name: logo.alternative, description: logo.alternative },
      floating: {
        horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
        verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
        wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.BOTH_SIDES },
        margins: { left: BESIDE, right: 0, top: 0, bottom: BESIDE },
      },
    }),
  ];
}
