// Whose promises they are: the municipality and the police's own area, by name.
import { assumed, type Field, open, said } from "./fields/field";
import type { ReadingWords } from "./reading-words";
import type { Block } from "./text/blocks";
import { oneOf, regex, regexAll } from "./text/pattern";

const NAME = "\\p{Lu}\\p{Ll}[\\p{L}-]*(?:[ ]\\p{Lu}\\p{Ll}[\\p{L}-]*){0,2}";
/** What begins with a capital without being a name. */
const NO_NAMES =
  /^(?:Polisen|Polis|Kommunen|Kommun|Medborgarlöften?|Löften?|Våra|Vi|I|Och|För|Gemensamma|Lokalpolisområde|Lokalpolisområdet|Minst|Sök|Stäng|En|Ett|Den|Det|Alla|Varje|Samtliga|Hela|Därefter|Område|Fokusområde|Inriktning|Mål)(?![\p{L}-])\s?/u;

const trimmed = (name: string) => {
  let text = name;
  for (let next = text.replace(NO_NAMES, ""); next !== text; next = text.replace(NO_NAMES, "")) text = next;
  return text.trim();
};

/** Names that end in "s" of their own: Borås, Höganäs, Kramfors. */
const OWN_S = /(?:ås|äs|ös|fors|is|us|os|es)$/;

/** "Björkviks kommun" is Björkvik's; where the text has the name by itself, that decides. */
function withoutGenitive(name: string, text: string): string {
  if (!name.endsWith("s")) return name;
  const bare = name.slice(0, -1);
  const isBare = regex("(?<!\\p{L})", bare, "(?!\\p{L})").test(text);
  return isBare || !OWN_S.test(name) ? bare : name;
}

/** "Pajala kommun" has the name before it; a title, "Pajala – medborgarlöften", begins with it. */
export function readMunicipality(text: string, blocks: readonly Block[], words: ReadingWords): Field<string> {
  const counts = new Map<string, { count: number; start: number; end: number }>();
  for (const match of text.matchAll(regexAll("(", NAME, ")\\s", oneOf(words.municipality.after), "(?!\\p{L})"))) {
    const name = trimmed(match[1] ?? "");
    if (name === "") continue;
    const start = match.index + (match[1]?.length ?? 0) - name.length;
    const known = counts.get(name);
    counts.set(name, {
      start: known?.start ?? start,
      end: known?.end ?? start + name.length,
      count: (known?.count ?? 0) + 1,
    });
  }
  const [often] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (often !== undefined) return said(withoutGenitive(often[0], text), { start: often[1].start, end: often[1].end });
  // A text in capitals throughout, or its title: "MEDBORGARLÖFTE FÖR ÖSTRABY KOMMUN".
  const shouted = /(?<!\p{L})(\p{Lu}[\p{Lu}-]{2,})\s+(?:KOMMUN|STAD)(?!\p{L})/u.exec(text);
  if (shouted !== null) {
    const [, capitals = ""] = shouted;
    const name = capitals.replace(/\p{L}+/gu, (part) => `${part.charAt(0)}${part.slice(1).toLowerCase()}`);
    return assumed(withoutGenitive(name, text), { start: shouted.index, end: shouted.index + capitals.length });
  }
  for (const block of blocks.filter(({ kind }) => kind === "title" || kind === "heading").slice(0, 3)) {
    const head =
      regex("^(", NAME, ")\\s*[–—:,-]").exec(block.text) ??
      regex("\\si\\s(", NAME, ")").exec(block.text) ??
      regex("(?:löften?|löfte för|löften för)\\s(", NAME, ")").exec(block.text);
    const name = trimmed(head?.[1] ?? "");
    if (head === null || name === "") continue;
    const start = block.start + block.text.indexOf(name);
    return assumed(name, { start, end: start + name.length });
  }
  return open("");
}

/** "lokalpolisområde Östra Norrbotten", else "Polisen i Östra Norrbotten". */
export function readPoliceArea(text: string, words: ReadingWords): Field<string> {
  for (const table of [words.municipality.policeArea, words.municipality.policeIn]) {
    const match = new RegExp(`(?<!\\p{L})(?:${oneOf(table)})\\s(${NAME})`, "iu").exec(text);
    const name = /^\p{Lu}/u.test(match?.[1] ?? "") ? (match?.[1] ?? "").replace(/(?:\s\p{Ll}.*)$/u, "") : "";
    if (match === null || name === "") continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    return said(name, { start, end: start + name.length });
  }
  return open("");
}
