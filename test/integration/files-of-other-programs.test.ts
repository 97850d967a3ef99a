// Small files, each of a kind that people have reported of other programs: read, judged, and told of in words. They are
// looked at where they are present; the same kinds are built by code beside what reads them.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { plainDate } from "../../src/domain/calendar/plain-date";
import { statusJson, statusTable } from "../../src/local/cli/status";
import { printable } from "../../src/local/printable";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../src/workbook/cells/tab";
import { decodeBook } from "../../src/workbook/decode/book";
import { proposeMends } from "../../src/workbook/mending/propose-mends";
import { contact } from "../helpers/a-contact";
import { onBundle } from "../helpers/bundle/on-bundle";

const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FOLDER = "../shared/data/files";
const DAY = plainDate("2022-06-30");
const tabsOf = (file: string) => tabsFrom(readWorkbook(file));
const judged = (file: string) => statusJson(decodeBook(tabsOf(file)), DAY);

const AS_THE_EXAMPLE = [
  "absolute-relation-targets",
  "cdata-texts",
  "chart-sheet",
  "custom-property-filetime",
  "date-format-id-30",
  "date-format-id-59",
  "empty-sheet-data",
  "form-control-without-notes",
  "logo-in-page-header",
  "no-sheet-views",
  "own-chart-numbers-with-a-gap",
  "prefixed-xml",
  "saved-by-openpyxl",
  "strict-open-xml",
  "tab-name-with-space",
  "tab-named-_x000D_",
  "threaded-comment",
];

const there = (names: readonly string[]) => names.filter((name) => existsSync(`${FOLDER}/${name}.xlsx`));
const fileOf = (name: string) => `${FOLDER}/${name}.xlsx`;

if (existsSync(FOLDER)) {
  const example = judged("examples/pajala-2022.xlsx");
  test.each(there(AS_THE_EXAMPLE))("%s is judged as the example is", (name) => {
    expect(judged(fileOf(name))).toBe(example);
  });

  test("days that have become numbers are offered as days, each of them", () => {
    const tabs = tabsOf(fileOf("dates-as-serial-numbers"));
    const book = decodeBook(tabs);
    const asked = book.issues.filter(({ code }) => code === "dateInvalid");
    const mends = proposeMends(tabs, book, DAY).filter(({ kind }) => kind === "date");
    expect(asked.length).toBeGreaterThan(0);
    expect(mends).toHaveLength(asked.length);
    for (const { after } of mends) expect(after).toMatch(/^202\d-\d{2}-\d{2}$/);
  });

  test("without styles every day is a number, which is offered as a day", () => {
    const tabs = tabsOf(fileOf("no-styles-part"));
    const book = decodeBook(tabs);
    const asked = book.issues.filter(({ code }) => code === "dateInvalid");
    expect(proposeMends(tabs, book, DAY).filter(({ kind }) => kind === "date")).toHaveLength(asked.length);
  });

  test("a target in percent is told of", () => {
    const { issues } = decodeBook(tabsOf(fileOf("target-in-percent")));
    expect(issues).toMatchObject([{ tab: "Löften", column: "Mål", code: "numberIsShare", value: "80 %" }]);
  });

  test.each(there(["terminal-escape", "control-characters-in-a-setting"]))("nothing in %s is a command", (name) => {
    const book = decodeBook(tabsOf(fileOf(name)));
    for (const said of [statusTable(book, DAY), statusJson(book, DAY)]) expect(printable(said)).toBe(said);
  });
}

test.each(["Aktiviteter ", "aktivi\u00adteter"])(
  "an activity is logged in the tab %j, and no other is made",
  async (name) => {
    const parts = unzipSync(readFileSync("examples/pajala-2022.xlsx"));
    const renamed = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).replace(
      'name="Aktiviteter"',
      `name="${name}"`,
    );
    const source = join(folder, `${name}.xlsx`);
    writeFileSync(source, zipSync({ ...parts, "xl/workbook.xml": strToU8(renamed) }));
    const book = await onBundle("2022-12-31", { source });
    const rows = book.rows(name).length;
    expect(book.call("logActivity", contact)).toMatchObject({ ok: true });
    expect(book.rows(name)).toHaveLength(rows + 1);
    expect(book.session.sheets().filter((tab) => /aktivi/i.test(tab.name))).toHaveLength(1);
  },
);

test("the example has no signs that a terminal would obey, and is printed as it is", () => {
  const said = statusTable(decodeBook(tabsOf("examples/pajala-2022.xlsx")), DAY);
  expect(printable(said)).toBe(said);
});
