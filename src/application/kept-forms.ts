// The forms whose answers are read, as they are kept with the workbook: how each is read, and what has been decided.
import { keptFormInput } from "../contract/form-inputs";
import { parsedJson } from "../contract/parsed-json";
import { validate } from "../contract/validation";
import { type FormMapping, ID_START } from "../domain/import/answers";
import type { KeptTexts } from "./plans/plan";

export interface KeptForm {
  readonly mapping: FormMapping;
  /** IDs of answers that somebody has decided about, and of those whose rows somebody has deleted from the log. */
  readonly settled: readonly string[];
  /** IDs of answers that somebody has looked at, and that say nothing of a person. */
  readonly approved: readonly string[];
}

const PREFIX = "form ";
/** Beside each form's questions: its settled answers, in blocks numbered after the form's key. */
const SETTLED = "settled ";
/** As many as a kept text of 9 KB holds beside the form's questions; an answer beyond them waits to be approved again. */
const MOST_APPROVED = 200;
/**
 * Settled answers of a kept text, of 17 bytes each. A property holds 9 KB, and all of a store's together 500 KB:
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const BLOCK = 500;
/** What 12 properties hold beside all other kept texts: more rows than a form's answers of many years. */
const MOST_SETTLED = 6000;

function settledIn(kept: KeptTexts, key: string): string[] {
  const blocks = Array.from({ length: MOST_SETTLED / BLOCK }, (_, at) => kept[`${SETTLED}${key} ${at}`] ?? "");
  return blocks.flatMap((block) => block.split("\n").flatMap((id) => (id === "" ? [] : [ID_START + id])));
}

/** In the order of their keys. What isn't as the add-on wrote it is left out. */
export function keptForms(kept: KeptTexts): KeptForm[] {
  const keys = Object.keys(kept).filter((key) => key.startsWith(PREFIX));
  return keys.sort().flatMap((key) => {
    const read = validate(keptFormInput, parsedJson(kept[key] ?? ""));
    if (!read.ok || read.value.mapping.headers.length !== read.value.mapping.roles.length) return [];
    return [{ ...read.value, settled: settledIn(kept, read.value.mapping.key) }];
  });
}

/** The texts to keep, each small enough for a property. */
export function packForm({ mapping, settled, approved }: KeptForm): KeptTexts {
  const latest = (ids: readonly string[], most: number) => [...new Set(ids)].slice(-most);
  const ids = latest(settled, MOST_SETTLED).map((id) => id.slice(ID_START.length));
  const blocks = Array.from({ length: Math.ceil(ids.length / BLOCK) }, (_, at) => [
    `${SETTLED}${mapping.key} ${at}`,
    ids.slice(at * BLOCK, (at + 1) * BLOCK).join("\n"),
  ]);
  return {
    [PREFIX + mapping.key]: JSON.stringify({ mapping, approved: latest(approved, MOST_APPROVED) }),
    ...Object.fromEntries(blocks),
  };
}
