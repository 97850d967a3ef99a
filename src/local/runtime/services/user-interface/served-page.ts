// What HtmlService does to a page on its way to the browser, as people have reported it. Reports differ in how much its
// reader of comments understands: by some it knows strings but no template literals
// (https://github.com/enuchi/React-Google-Apps-Script/issues/157), by others it cuts inside strings too. This one is the
// harshest of them: a page that comes through here whole comes through any.

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;
const HTML_COMMENT = /<!--[\s\S]*?-->/g;
/** A comment, wherever it stands: to the end of the line, or to its own end. */
const COMMENT = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g;

/** Pages that have been served, by what they were made of: the same ones are shown again and again. */
const served = new Map<string, string>();
const MOST_KEPT = 20;

/** The page as the browser gets it: without what looks like a comment in its scripts and its HTML. */
export function servedPage(html: string): string {
  const known = served.get(html);
  if (known !== undefined) return known;
  const page = html
    .replace(SCRIPT, (_whole, start: string, script: string, end: string) => start + script.replace(COMMENT, "") + end)
    .replace(HTML_COMMENT, "");
  if (served.size >= MOST_KEPT) served.clear();
  served.set(html, page);
  return page;
}

const TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)+)\s*>/gi;
const ATTRIBUTE = /[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/g;

/**
 * The content of a page made from a file. Google is reported to put it together anew, so that a place in it can't be
 * found by how it was written: here the attributes of a tag come in another order.
 */
export function reassembledPage(html: string): string {
  return servedPage(html).replace(TAG, (_whole, name: string, attributes: string) => {
    const parts = attributes.match(ATTRIBUTE) ?? [];
    return `<${[name, ...parts.toReversed()].join(" ")}>`;
  });
}
