// The same counting done by what people would use without this product: COUNTIFS and SUMPRODUCT formulas, which
// LibreOffice recomputes.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inOrder, median } from "./in-order";
import { bookOf } from "./year-of";

export interface FormulaFigure {
  /**
   * Milliseconds that the formulas add to opening and saving the sheet; null where that is less than the tries differ
   * among themselves, as on a busy machine, and so says nothing.
   */
  readonly recomputeMs: number | null;
  /** Milliseconds between the tries of the same sheet, the two farthest apart left out. */
  readonly spreadMs: number;
  /** What the formula for promise 2.1 came to. The judge counts the same but for rows that people tick by hand. */
  readonly counted: number;
}

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

const COLUMNS = ["date", "type", "placeType", "parties", "requirementMet", "state", "amount"] as const;

/** Formulas that count each promise of Pajala's year by type, place, party, period and state, and 2.1 also by week. */
function formulas(rows: number): string[] {
  const at = (column: string) => `${column}$2:${column}$${rows + 1}`;
  const [date, type, place, parties, requirement, state, amount] = "ABCDEFG".split("").map(at);
  const held = `${state},"Genomförd",${date},">=2022-01-01",${date},"<=2022-12-31"`;
  const count = (name: string, more = "") => `=SUMIFS(${amount},${type},"${name}",${held}${more})`;
  const places = ["Skola", "Företag", "Ungdomsgård", "Trafikarbete i yttre kommundel"];
  const isPromised = places.map((name) => `(${place}="${name}")`).join("+");
  const isHeld = `(${state}="Genomförd")*(${date}>=DATE(2022,1,1))*(${date}<=DATE(2022,12,31))`;
  const contacts = `(${type}="Medborgarkontakt")*${isHeld}*(${isPromised})*ISNUMBER(SEARCH("Polis",${parties}))`;
  const week = (number: number) => {
    const first = `DATE(2022,1,3)+${7 * number}`;
    return `=SUMPRODUCT(${contacts}*(${date}>=${first})*(${date}<${first}+7)*${amount})`;
  };
  return [
    `=SUMPRODUCT(${contacts}*${amount})`,
    count("SSPF-möte"),
    count("BRÅ bildat"),
    count("Riskkväll", `,${parties},"*Polis*",${parties},"*Kommun*"`),
    count("Riktad insats narkotika"),
    count("Hundsök i skolmiljö", `,${requirement},"Ja"`),
    count("Trygghetsvandring", `,${requirement},"Ja"`),
    ...Array.from({ length: 52 }, (_, number) => week(number)),
  ];
}

/** The activities as one XML file, Flat OpenDocument, with the formulas in its last column. */
function flatSheet(count: number, withFormulas: boolean): string {
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`;
  const number = (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const date = (value: string) => `<table:table-cell office:value-type="date" office:date-value="${value}"/>`;
  const formula = (value: string) => `<table:table-cell table:formula="${escaped(`of:${toOpenFormula(value)}`)}"/>`;
  const asked = withFormulas ? formulas(count) : [];
  const rows = bookOf(count).activities.map((activity, index) => {
    const cells = COLUMNS.map((column) => {
      const value = activity[column];
      if (column === "date") return date(String(value));
      if (typeof value === "number") return number(value);
      return text(Array.isArray(value) ? value.join(", ") : String(value ?? ""));
    });
    const own = asked[index];
    return `<table:table-row>${cells.join("")}<table:table-cell/>${own === undefined ? "" : formula(own)}</table:table-row>`;
  });
  const header = `<table:table-row>${COLUMNS.map(text).join("")}</table:table-row>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Aktiviteter">${header}${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

/**
 * A formula as OpenFormula writes it, with ranges in brackets and semicolons between arguments.
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part4-formula/OpenDocument-v1.3-os-part4-formula.html
 */
function toOpenFormula(formula: string): string {
  return formula
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(/([A-G])\$(\d+):([A-G])\$(\d+)/g, "[.$1$$$2:.$3$$$4]").replaceAll(",", ";"),
    )
    .join("");
}

/** Has LibreOffice open the sheet, recompute it and save it as CSV. */
function convert(folder: string, name: string, content: string): { ms: number; csv: string } {
  const file = join(folder, `${name}.fods`);
  writeFileSync(file, content);
  const start = performance.now();
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "csv", "--outdir", folder, file],
    {
      stdio: "pipe",
    },
  );
  return { ms: performance.now() - start, csv: readFileSync(join(folder, `${name}.csv`), "utf8") };
}

/** With fewer, one slow start would decide. */
const TRIES = 7;
/** So many times the spread must the formulas add before the figure tells anything. */
const TELLING = 2;

/**
 * What the formulas add, by tries of the bare sheet and of the one with formulas in turn: a machine that grows busier slows
 * both.
 */
export function addedMs(
  bare: readonly number[],
  asked: readonly number[],
): Pick<FormulaFigure, "recomputeMs" | "spreadMs"> {
  const spread = (numbers: readonly number[]) => {
    const [, ...rest] = inOrder(numbers);
    return (rest.at(-2) ?? 0) - (rest[0] ?? 0);
  };
  const spreadMs = Math.round(Math.max(spread(bare), spread(asked)));
  const added = Math.round(median(asked) - median(bare));
  return { recomputeMs: added > TELLING * spreadMs ? added : null, spreadMs };
}

export function formulaFigure(count: number): FormulaFigure {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-bench-"));
  try {
    const [bare, asked] = [flatSheet(count, false), flatSheet(count, true)];
    convert(folder, "warm", bare);
    const tries = Array.from({ length: TRIES }, () => ({
      without: convert(folder, "without", bare),
      withFormulas: convert(folder, "with", asked),
    }));
    const firstRow = tries[0]?.withFormulas.csv.split("\n")[1] ?? "";
    return {
      ...addedMs(
        tries.map(({ without }) => without.ms),
        tries.map(({ withFormulas }) => withFormulas.ms),
      ),
      counted: Number(firstRow.split(",").pop()),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
