// A text that a page of the add-on puts into its storage, which the desk keeps for it.
import * as z from "zod/mini";
import { validate } from "../../../contract/validation";

const keeping = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Null removes the text. */
  text: z.nullable(z.string().check(z.maxLength(1_000_000))),
});
export type Keeping = Readonly<z.infer<typeof keeping>>;

/** What a page wants kept; null when it was anything else that was sent. */
export function readKeeping(sent: unknown): Keeping | null {
  const reply = validate(keeping, sent);
  return reply.ok ? reply.value : null;
}
