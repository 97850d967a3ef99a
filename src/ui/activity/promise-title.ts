// A promise named in a line of text.
import type { Commitment } from "../../domain/book/commitment";

const LENGTH = 42;

/** "2.1 Minst tre medborgarkontakter i snitt per …": the ID and as many whole words as fit in about a line. */
export function titleOf({ id, text }: Pick<Commitment, "id" | "text">): string {
  const plain = text.trim().replace(/\s+/g, " ");
  const fitting = plain.length <= LENGTH ? plain : plain.slice(0, LENGTH + 1).replace(/[\s,.;:–-]+\S*$/, "");
  const shown = fitting.length < plain.length ? `${fitting.slice(0, LENGTH)}\u00a0…` : plain.replace(/\.$/, "");
  return [id, shown].filter(Boolean).join(" ");
}
