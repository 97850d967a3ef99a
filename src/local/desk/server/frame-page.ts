// A page of the add-on, made ready for its frame. It gets google.script before its own scripts, and a policy that allows
// the scripts and styles it carries and no network at all.
import { createHash } from "node:crypto";
import { FRAME_SANDBOX } from "./wire";

export interface FramePage {
  readonly html: string;
  readonly policy: string;
}

/**
 * @param shim The script that gives the page google.script and storage.
 * @param kept What the storage holds, as JSON.
 * @param makesPdf Whether the desk can make PDFs.
 */
export function framePage(html: string, shim: string, kept: string, makesPdf = false): FramePage {
  const office = makesPdf ? " data-makes-pdf" : "";
  const script = `<script data-kept="${asAttribute(kept)}"${office}>${shim.replaceAll("</script", "<\\/script")}</script>`;
  const whole = insertFirst(html, script);
  const scripts = hashesOf(whole, /<script[^>]*>([\s\S]*?)<\/script/gi);
  const styles = hashesOf(whole, /<style[^>]*>([\s\S]*?)<\/style/gi);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.length > 0 ? styles.join(" ") : "'none'"}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${FRAME_SANDBOX}`,
  ].join("; ");
  return { html: whole, policy };
}

function asAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Puts the script first in the head, before the page's own scripts, or first of all where there is no head. */
function insertFirst(html: string, script: string): string {
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}

/**
 * The hashes that allow each script or style in the page (https://www.w3.org/TR/CSP3/#match-element-to-source-list). A text
 * inside a script may look like a tag; one hash too many allows nothing that isn't in the page.
 */
function hashesOf(html: string, tags: RegExp): string[] {
  const hashes = [...html.matchAll(tags)].map(([, content = ""]) => {
    return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
  });
  return [...new Set(hashes)];
}
