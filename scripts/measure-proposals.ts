// Holds what is proposed for each text against the rows expected, in four forms of the text, and prints the shares.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Proposal } from "../src/domain/propose/proposal";
import { proposeCommitments } from "../src/domain/propose/propose-commitments";
import { swedish } from "../src/i18n/reading/swedish";

interface Expected {
  readonly text: string;
  readonly kind: string;
  readonly target: number | null;
  readonly per: string | null;
  readonly parties: readonly string[];
  readonly deadline: string | null;
  readonly numberInText?: number;
}

interface ExpectedText {
  readonly promises: readonly Expected[];
}

/** Whatever a text's lists begin with: a sign, a number or a letter. */
const BULLET = /^\s*(?:[•●▪◦·*+→–—-]|\d{1,2}[.)]|[a-zåäö]\)|o(?= ))\s+/;
const WIDTH = 72;
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?)]$/.test(text) ? "" : "."}`;

function wrapped(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const lines: string[] = [];
      let current = "";
      for (const word of line.trimEnd().split(/ +/)) {
        if (current !== "" && current.length + 1 + word.length > WIDTH) {
          lines.push(current);
          current = word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...lines, current].join("\n");
    })
    .join("\n");
}

/** Every item on one line: a line below it that begins with a small letter is a part of it. */
function withWholeItems(text: string): string[] {
  const lines: string[] = [];
  let isInItem = false;
  for (const line of text.split("\n")) {
    if (isInItem && /^\s*\p{Ll}/u.test(line) && !BULLET.test(line)) {
      lines[lines.length - 1] += ` ${line.trim()}`;
      continue;
    }
    isInItem = BULLET.test(line);
    lines.push(line);
  }
  return lines;
}

function asProse(text: string): string {
  const parts: string[] = [];
  let isOpen = false;
  for (const line of withWholeItems(text)) {
    if (BULLET.test(line)) {
      const item = sentence(line.replace(BULLET, "").trim());
      if (isOpen) parts[parts.length - 1] = `${parts[parts.length - 1]} ${item}`;
      else parts.push(item);
      isOpen = true;
    } else if (line.trim() !== "") {
      parts.push(line.trim());
      isOpen = false;
    }
  }
  return parts.join("\n\n");
}

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  bullets: (text) => text,
  "no bullets": (text) =>
    text
      .split("\n")
      .map((line) => line.replace(BULLET, ""))
      .join("\n"),
  prose: asProse,
  "wrapped at 72": wrapped,
};

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size)) - Math.abs(first.size - second.size) / 200;
}

/** Each expected promise with its proposal: the likest that no other has. */
function paired(expected: readonly Expected[], proposals: readonly Proposal[]) {
  const free = new Set(proposals);
  const pairs = expected.map((row) => {
    const [best] = [...free]
      .map((proposal) => ({ proposal, like: likeness(row.text, proposal.text) }))
      .sort((a, b) => b.like - a.like);
    if (best === undefined || best.like < 0.7) return { row, proposal: null };
    free.delete(best.proposal);
    return { row, proposal: best.proposal };
  });
  return { pairs, extra: [...free] };
}

/** The readings call those who walk at night an association, as many of them are. */
const ASSOCIATIONS = new Set(["Nattvandrare"]);
/** The readings have one word for the state's authorities, whichever it is. */
const AUTHORITIES = new Set(["Trafikverket", "Länsstyrelse", "Skatteverket", "Tull", "Kronofogden", "Kriminalvård"]);

function partiesOf({ owner, requiredParties }: Proposal): Set<string> {
  const owners = owner.value.split(/, | och /).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const names = [...owners, ...requiredParties.value].filter((name) => name !== "");
  return new Set(
    names.map((name) => (AUTHORITIES.has(name) ? "Myndigheter" : ASSOCIATIONS.has(name) ? "Förening" : name)),
  );
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((item) => b.has(item));

interface Tally {
  expected: number;
  found: number;
  extra: number;
  kind: number;
  number: number;
  interval: number;
  parties: number;
  deadline: number;
  row: number;
  silent: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, "held-out": { type: "string" }, wrong: { type: "boolean" } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("Say which folder: node scripts/measure-proposals.mjs FOLDER");
const list = (text: string | undefined) => (text === undefined ? [] : text.split(","));
const isIn = (file: string, numbers: readonly string[]) => numbers.some((number) => file.startsWith(`${number}-`));
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .filter((file) =>
    values.only === undefined ? !isIn(file, list(values["held-out"])) : isIn(file, list(values.only)),
  );

const rows: Record<string, string>[] = [];
for (const [form, change] of Object.entries(FORMS)) {
  const tally: Tally = {
    expected: 0,
    found: 0,
    extra: 0,
    kind: 0,
    number: 0,
    interval: 0,
    parties: 0,
    deadline: 0,
    row: 0,
    silent: 0,
  };
  for (const file of files) {
    const expected = JSON.parse(readFileSync(join(folder, file.replace(/txt$/, "json")), "utf8")) as ExpectedText;
    const text = change(readFileSync(join(folder, file), "utf8"));
    const { proposals } = proposeCommitments(text, { activityTypes: [] }, { words: swedish });
    const { pairs, extra } = paired(expected.promises, proposals);
    tally.expected += pairs.length;
    tally.extra += extra.length;
    if (values.wrong) for (const { text: more } of extra) console.log(`${form} · ${file} · EXTRA ${more}`);
    for (const { row, proposal } of pairs) {
      if (proposal === null) {
        if (values.wrong) console.log(`${form} · ${file} · NOT FOUND ${row.text}`);
        continue;
      }
      tally.found += 1;
      const isNumber =
        proposal.target.value === row.target ||
        (row.numberInText !== undefined && proposal.target.value === row.numberInText);
      const isInterval = proposal.interval.value === row.per;
      const isKind = proposal.kind.value === row.kind;
      const isParties = isSameSet(partiesOf(proposal), new Set(row.parties));
      const isDeadline =
        row.deadline === null
          ? // "Under våren" is a season's days or none: careful readers differ.
            proposal.to.value === null || proposal.from.value !== null || proposal.to.sure === "assumed"
          : proposal.to.value === row.deadline;
      const isRow = isNumber && isInterval && isKind && isParties && isDeadline;
      tally.number += Number(isNumber);
      tally.interval += Number(isInterval);
      tally.kind += Number(isKind);
      tally.parties += Number(isParties);
      tally.deadline += Number(isDeadline);
      tally.row += Number(isRow);
      tally.silent += Number((!isNumber || !isInterval) && proposal.remarks.length === 0);
      if (values.wrong && !isRow) {
        const told = `${proposal.kind.value} ${proposal.target.value} ${proposal.interval.value} ${[...partiesOf(proposal)].join("+")} ${proposal.to.value}`;
        const meant = `${row.kind} ${row.target} ${row.per} ${row.parties.join("+")} ${row.deadline}`;
        console.log(
          `${form} · ${file} · ${row.text.slice(0, 80)}\n    is ${told}\n    expected ${meant} [${proposal.remarks.map(({ code }) => code).join(" ")}]`,
        );
      }
    }
  }
  const share = (count: number, of = tally.found) => `${((100 * count) / Math.max(1, of)).toFixed(1)} %`;
  rows.push({
    form,
    promises: String(tally.expected),
    found: share(tally.found, tally.expected),
    extra: share(tally.extra, tally.expected),
    number: share(tally.number),
    interval: share(tally.interval),
    kind: share(tally.kind),
    parties: share(tally.parties),
    deadline: share(tally.deadline),
    "whole row": share(tally.row),
    "wrong, no warning": String(tally.silent),
  });
}
console.table(rows);
if (values.only === undefined) {
  const long = Array.from({ length: 600 }, () =>
    files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n\n"),
  )
    .join("\n\n")
    .slice(0, 600_000);
  const before = performance.now();
  const { proposals } = proposeCommitments(
    long,
    { activityTypes: [] },
    { words: swedish, period: { from: "2022-01-01" as never, to: "2022-12-31" as never } },
  );
  console.log(
    `200 pages (${long.length} characters): ${proposals.length} proposals in ${Math.round(performance.now() - before)} ms`,
  );
}
