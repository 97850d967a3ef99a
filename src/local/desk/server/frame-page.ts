// A page of the add-on made ready for its frame: google.script put in before its scripts, and a policy
// that lets exactly the script and style it carries run, with no network at all.
import { createHash } from "node:crypto";
import { FRAME_SANDBOX } from "./wire";

export interface FramePage {
  readonly html: string;
  readonly policy: string;
}

/** `shim` is the script that gives the page google.script and storage; `kept` is what the storage holds, as JSON. */
export function framePage(html: string, shim: string, kept: string): FramePage {
  const script = `<script data-kept="${asAttribute(kept)}">${shim.replaceAll("</script", "<\\/script")}</script>`;
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

/** As the first thing in the head, so that the page's own scripts find it; a fragment gets it in front. */
function insertFirst(html: string, script: string): string {
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}

/** A text inside a script may look like a tag: hashing one too many allows nothing that isn't in the page. */
function hashesOf(html: string, tags: RegExp): string[] {
  const hashes = [...html.matchAll(tags)].map(([, content = ""]) => {
    return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
  });
  return [...new Set(hashes)];
}
