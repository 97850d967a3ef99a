// A promise's name, short enough for a line of text.
import type { Commitment } from "../../domain/book/commitment";

const LENGTH = 42;

/**
 * The promise's ID and as many whole words of its text as fit in about a line.
 *
 * @example titleOf({ id: "2.1", text }) // "2.1 Minst tre medborgarkontakter i snitt per …"
 */
export function titleOf({ id, text }: Pick<Commitment, "id" | "text">): string {
  const plain = text.trim().replace(/\s+/g, " ");
  const fitting = plain.length <= LENGTH ? plain : plain.slice(0, LENGTH + 1).replace(/[\s,.;:–-]+\S*$/, "");
  const shown = fitting.length < plain.length ? `${fitting.slice(0, LENGTH)}\u00a0…` : plain.replace(/\.$/, "");
  return [id, shown].filter(Boolean).join(" ");
}
