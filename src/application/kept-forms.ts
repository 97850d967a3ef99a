// The forms whose answers are read, as they are kept with the workbook: how each is read, and what has been decided.
import { keptFormInput } from "../contract/form-inputs";
import { validate } from "../contract/validation";
import type { FormMapping } from "../domain/import/answers";
import type { KeptTexts } from "./plans/plan";

export interface KeptForm {
  readonly mapping: FormMapping;
  /** IDs of answers that somebody has decided about, and of those whose rows somebody has deleted from the log. */
  readonly settled: readonly string[];
  /** IDs of answers that somebody has looked at, and that say nothing of a person. */
  readonly approved: readonly string[];
}

const PREFIX = "form ";
/** As many decisions as a kept text of 9 KB holds beside the form's questions. */
const MOST_DECISIONS = 200;

function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}

/** In the order of their keys. What isn't as the add-on wrote it is left out. */
export function keptForms(kept: KeptTexts): KeptForm[] {
  const keys = Object.keys(kept).filter((key) => key.startsWith(PREFIX));
  return keys.sort().flatMap((key) => {
    const read = validate(keptFormInput, parsed(kept[key] ?? ""));
    return read.ok && read.value.mapping.headers.length === read.value.mapping.roles.length ? [read.value] : [];
  });
}

/** The texts to keep. Of very many decisions the oldest are let go, and those answers are asked about again. */
export function packForm({ mapping, settled, approved }: KeptForm): KeptTexts {
  const latest = (ids: readonly string[]) => [...new Set(ids)].slice(-MOST_DECISIONS);
  return {
    [PREFIX + mapping.key]: JSON.stringify({ mapping, settled: latest(settled), approved: latest(approved) }),
  };
}
