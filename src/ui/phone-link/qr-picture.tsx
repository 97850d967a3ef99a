// A text as a QR code, for the camera of a phone (ISO/IEC 18004).
import { encodeQR } from "qr";

/** Modules of empty space around the code: the standard's quiet zone. */
const QUIET = 4;

interface QrPictureProps {
  readonly text: string;
  /** What the picture is, for those who don't see it. */
  readonly label: string;
}

export function QrPicture({ text, label }: QrPictureProps) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const size = rows.length;
  const path = rows.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
