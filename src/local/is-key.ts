// Whether a text that was typed names an entry of a table.

/** What a table inherits, such as "constructor", is no entry of it. */
export function isKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}
