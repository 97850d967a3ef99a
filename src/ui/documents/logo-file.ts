// The picture that somebody chooses as a logo, drawn anew so small as documents need it. Drawing it leaves behind all that
// a camera or a program wrote beside the picture, such as where it was taken.
import { type PictureProblem, problemOfPicture } from "../../domain/logo/chosen-picture";
import { fitted, LOGO_BOX, LOGO_LIMIT, readLogo } from "../../domain/logo/logo";
import { toBase64 } from "./base64";

/** A picture of photographic noise takes the most room: it is drawn smaller until it fits. */
const SMALLER = 0.75;

async function drawn(picture: ImageBitmap, scale: number): Promise<string> {
  const box = { width: LOGO_BOX.width * scale, height: LOGO_BOX.height * scale };
  const canvas = Object.assign(document.createElement("canvas"), fitted(picture, box));
  const context = canvas.getContext("2d");
  if (context) context.imageSmoothingQuality = "high";
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ? toBase64(new Uint8Array(await blob.arrayBuffer())) : "";
}

/** The logo as base64, or why the file can't be one. */
export async function logoFromFile(file: Blob): Promise<{ readonly content: string } | PictureProblem> {
  const problem = problemOfPicture(new Uint8Array(await file.arrayBuffer()));
  if (problem !== null) return problem;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return "damaged";
  let content = "";
  for (let scale = 1; scale > 0.1; scale *= SMALLER) {
    content = await drawn(picture, scale);
    if (content.length <= LOGO_LIMIT) break;
  }
  picture.close();
  return readLogo(content) === null ? "damaged" : { content };
}
