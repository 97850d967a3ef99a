// axe-core in a page and in each of its frames, with what it finds as lines a person can act on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame, Locator, Page } from "playwright-core";

declare global {
  /** Loads a module once for all files of a worker: see the environment. */
  var loadedOnce: (name: string) => unknown;
}

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 on levels A and AA (https://www.w3.org/TR/WCAG22/), and what axe calls good practice. */
const SETTINGS = {
  iframes: false,
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** axe refuses to run twice at once in a frame: a look that came too late is waited for by the next one. */
const run = (left: readonly string[]) => `window.axeLook ??= axe.run({
  include: [document.querySelector("dialog:modal") ? "dialog:modal" : "html"],
  exclude: ${JSON.stringify(left)},
}, ${JSON.stringify(SETTINGS)}).finally(() => { window.axeLook = undefined; })`;

/**
 * All that axe goes by, as text: the elements that it looks at, what is filled in, the window's size and the user's own
 * colours. Addresses are left out, since each start has others.
 */
const STATE = `(() => {
  const place = document.querySelector("dialog:modal") ?? document.documentElement;
  return JSON.stringify([
    place.outerHTML.replaceAll(/ (src|href|srcdoc)="[^"]*"/g, " $1"),
    [...place.querySelectorAll("input, select, textarea")].map(({ value, checked }) => [value, checked]),
    innerWidth, innerHeight, devicePixelRatio,
    ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query).matches),
  ]);
})()`;

/** States in which nothing was found, in any file of this worker: what looks the same isn't looked at again. */
const clean = loadedOnce(join(__dirname, "clean-looks.cjs")) as Set<string>;

/**
 * What axe finds, empty when it finds nothing: `rule: what is wrong – element`, with the frame's title in front.
 * Frames are looked at one by one, since a page may not reach into a sandboxed frame. What lies behind a modal dialog
 * nobody can reach while it is open (https://html.spec.whatwg.org/#inert), and it is left until the dialog is closed.
 * @param left Selectors of what is left out: a long document that an earlier look has gone through takes seconds.
 */
export function axeFindings(page: Page, left: readonly string[] = []): Promise<string[]> {
  return findingsIn(() => page.frames(), left);
}

/** The same of the pages in the desk's frames alone, whose subject is not the desk around them. */
export function axeFindingsInFrames(page: Page, left: readonly string[] = []): Promise<string[]> {
  return findingsIn(() => page.frames().filter((frame) => frame.parentFrame()), left);
}

/** The same of one element alone: a menu or a note over a page that another look has gone through. */
export async function axeFindingsAt(place: Locator): Promise<string[]> {
  const frame = place.page().mainFrame();
  await giveAxe(frame);
  const { violations } = await place.evaluate(async (element, settings) => {
    const axe = Reflect.get(window, "axe") as { run(context: Element, settings: object): Promise<AxeResults> };
    return await axe.run(element, settings);
  }, SETTINGS);
  return linesOf(violations, "");
}

async function findingsIn(frames: () => readonly Frame[], left: readonly string[]): Promise<string[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const findings = await inTime(lookAtFrames(frames(), left));
    if (findings) return findings;
  }
  throw new Error(`axe had no answer in ${ATTEMPTS} tries of ${LONGEST_LOOK} ms`);
}

/** Milliseconds; a look takes less than one second, but a busy machine takes its time. */
const LONGEST_LOOK = 30_000;
/** A frame that is taken away while it is looked at may never answer: then the frames that are left are looked at. */
const ATTEMPTS = 3;

/** Null when there is no answer in time. */
async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_LOOK);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function lookAtFrames(frames: readonly Frame[], left: readonly string[]): Promise<string[]> {
  const findings: string[] = [];
  for (const frame of frames) {
    if (!frame.isDetached() && !(await isBehindDialog(frame))) findings.push(...(await findingsOf(frame, left)));
  }
  return findings;
}

async function isBehindDialog(frame: Frame): Promise<boolean> {
  if (!frame.parentFrame()) return false;
  const element = await frame.frameElement();
  return element.evaluate(
    (place: Element) => place.ownerDocument.querySelector("dialog:modal") !== null && !place.closest("dialog:modal"),
  );
}

async function findingsOf(frame: Frame, left: readonly string[]): Promise<string[]> {
  const state = `${left}${await frame.evaluate(STATE)}`;
  if (clean.has(state)) return [];
  await giveAxe(frame);
  const { violations } = (await frame.evaluate(run(left))) as AxeResults;
  if (violations.length === 0) clean.add(state);
  return linesOf(violations, frame.parentFrame() ? `[${await frame.title()}] ` : "");
}

async function giveAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(SOURCE);
}

function linesOf(violations: AxeResults["violations"], name: string): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${name}${id}: ${help} – ${html}\n  ${failureSummary}`),
  );
}
