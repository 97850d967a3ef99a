// The forms whose answers are read, as they are kept with the workbook: how each is read, and what has been decided.
import { keptFormInput } from "../contract/form-inputs";
import { parsedJson } from "../contract/parsed-json";
import { validate } from "../contract/validation";
import type { FormMapping } from "../domain/import/forms/answers";
import { lineOf, rowOfLine, type Settled } from "../domain/import/forms/settled-answers";
import type { KeptTexts } from "./plans/plan";

export interface KeptForm {
  readonly mapping: FormMapping;
  readonly settled: Settled;
  /** IDs of answers that somebody has looked at, and that say nothing of a person. */
  readonly approved: readonly string[];
}

const PREFIX = "form ";
/** Beside each form's questions: its settled rows, in blocks numbered after the form's key. */
const SETTLED = "settled ";
/** As many as a kept text of 9 KB holds beside the form's questions; an answer beyond them waits to be approved again. */
const MOST_APPROVED = 200;
/**
 * Letters of a kept text. A property holds 9 KB, and all of a store's together 500 KB:
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const BLOCK = 8500;
/** Beyond these, 8,000 deleted rows or 5,900 decisions, new answers wait until answers are taken out of the tab. */
const FULL_BLOCKS = 16;
/** What a store takes beside all other kept texts; the oldest lines beyond them are dropped. */
const MOST_BLOCKS = 22;

function settledIn(kept: KeptTexts, key: string): Settled {
  const blocks = Array.from({ length: MOST_BLOCKS }, (_, at) => kept[`${SETTLED}${key} ${at}`] ?? "");
  return new Map(blocks.flatMap((block) => block.split("\n").flatMap(rowOfLine)));
}

/** The lines in blocks, each as full as it may be. */
function blocksOf(settled: Settled): string[] {
  const blocks: string[] = [];
  for (const row of settled) {
    const line = lineOf(row);
    const last = blocks[blocks.length - 1];
    if (last === undefined || last.length + line.length >= BLOCK) blocks.push(line);
    else blocks[blocks.length - 1] = `${last}\n${line}`;
  }
  return blocks;
}

/** Whether so much is remembered of a form that new answers are to wait. */
export const isFull = (settled: Settled) => blocksOf(settled).length > FULL_BLOCKS;

/** In the order of their keys. What isn't as the add-on wrote it is left out. */
export function keptForms(kept: KeptTexts): KeptForm[] {
  const keys = Object.keys(kept).filter((key) => key.startsWith(PREFIX));
  return keys.sort().flatMap((key) => {
    const read = validate(keptFormInput, parsedJson(kept[key] ?? ""));
    if (!read.ok || read.value.mapping.headers.length !== read.value.mapping.roles.length) return [];
    return [{ ...read.value, settled: settledIn(kept, read.value.mapping.key) }];
  });
}

/**
 * The texts to keep, each small enough for a property.
 *
 * @param kept What is kept already: of it only what has changed is written, and blocks that are needed no more are emptied.
 */
export function packForm({ mapping, settled, approved }: KeptForm, kept: KeptTexts = {}): KeptTexts {
  const blocks = blocksOf(settled).slice(-MOST_BLOCKS);
  const start = `${SETTLED}${mapping.key} `;
  const emptied = Object.keys(kept).filter((key) => key.startsWith(start));
  const texts = [
    [PREFIX + mapping.key, JSON.stringify({ mapping, approved: [...new Set(approved)].slice(-MOST_APPROVED) })],
    ...emptied.map((key) => [key, ""]),
    ...blocks.map((block, at) => [start + at, block]),
  ];
  const all: KeptTexts = Object.fromEntries(texts);
  return Object.fromEntries(Object.entries(all).filter(([key, text]) => (kept[key] ?? "") !== text));
}
