// What a page about activities says about a call that failed: what happened and what to do.
import type { ReplyError } from "../../contract/reply";
import { errorText as textOfError } from "../shared/error-text";
import type { Wording } from "./words";

export function errorText(error: ReplyError, { words }: Wording): string {
  return textOfError(error, words.errors);
}
