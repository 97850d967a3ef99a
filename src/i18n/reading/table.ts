/** The words of a table as they are written in this folder: between commas, on as many lines as they need. */
export function table(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word !== "");
}
