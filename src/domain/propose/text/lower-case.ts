// A text in the form in which words are looked for in it.

/** Lower case, plain hyphens and plain quotes; every sign keeps its place. */
export function lowOf(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join("");
  return same
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/[”“„"]/g, '"')
    .replace(/[\n\t]/g, " ");
}
