// Shortens a text to whole words.

/**
 * The text on one line, and where it is longer than `most` characters as many whole words as fit and an ellipsis.
 * @example shortened("Två ord till", 9); // "Två ord …"
 */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most - 1);
  const end = start.lastIndexOf(" ");
  return `${(end > 0 ? start.slice(0, end) : start).replace(/[,;:.]$/, "")} …`;
}
