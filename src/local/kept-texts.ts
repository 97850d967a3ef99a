// Texts by key, read back from JSON that lies in a file.
import * as z from "zod/mini";

const texts = z.record(z.string(), z.string());

/**
 * Reads texts by key.
 *
 * @returns No texts when the JSON is damaged or holds anything else. They are a convenience, and the workbook must
 *   open without them.
 */
export function readKeptTexts(json: string): Map<string, string> {
  try {
    const { success, data } = z.safeParse(texts, JSON.parse(json));
    return new Map(success ? Object.entries(data) : []);
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}
