// axe-core in a page and in each of its frames, with what it finds as lines a person can act on.
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * WCAG 2.2 on levels A and AA (https://www.w3.org/TR/WCAG22/), and what axe calls good practice. axe refuses to run
 * twice at once in a frame: a look that came too late is waited for by the next one.
 */
const run = (left: readonly string[]) => `window.axeLook ??= axe.run({
  include: [document.querySelector("dialog:modal") ? "dialog:modal" : "html"],
  exclude: ${JSON.stringify(left)},
}, {
  iframes: false,
  resultTypes: ["violations"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}).finally(() => { window.axeLook = undefined; })`;

/** All that axe goes by, as text: the elements, what is filled in, the window's size and the user's own colours. */
const STATE = `JSON.stringify([
  document.documentElement.outerHTML,
  [...document.querySelectorAll("input, select, textarea")].map(({ value, checked }) => [value, checked]),
  innerWidth, innerHeight, devicePixelRatio,
  ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query).matches),
])`;

/** States in which nothing was found: a page behind a dialog hasn't changed, and isn't looked at again. */
const clean = new Set<string>();

/**
 * What axe finds, empty when it finds nothing: `rule: what is wrong – element`, with the frame's title in front.
 * Frames are looked at one by one, since a page may not reach into a sandboxed frame. What lies behind a modal dialog
 * nobody can reach while it is open (https://html.spec.whatwg.org/#inert), and it is left until the dialog is closed.
 * @param left Selectors of what is left out: a long document that an earlier look has gone through takes seconds.
 */
export async function axeFindings(page: Page, left: readonly string[] = []): Promise<string[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const findings = await inTime(lookAtFrames(page, left));
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

async function lookAtFrames(page: Page, left: readonly string[]): Promise<string[]> {
  const findings: string[] = [];
  for (const frame of page.frames()) {
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
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(SOURCE);
  const { violations } = (await frame.evaluate(run(left))) as AxeResults;
  if (violations.length === 0) clean.add(state);
  const name = frame.parentFrame() ? `[${await frame.title()}] ` : "";
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${name}${id}: ${help} – ${html}\n  ${failureSummary}`),
  );
}
