// docs/rules.md and the code say the same of every threshold, and each points to the other.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, nodesIn, programOf, type SyntaxNode } from "../helpers/syntax";

const page = readFileSync("docs/rules.md", "utf8");

interface Threshold {
  readonly name: string;
  readonly value: number;
  readonly file: string;
  /** Of the section the row stands in, as in a link. */
  readonly anchor: string;
}

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d -]/gu, "")
    .replaceAll(" ", "-");
const sections = page.split(/^## /m).slice(1);
const anchors = sections.map((section) => anchorOf(section.slice(0, section.indexOf("\n"))));

const thresholds = sections.flatMap((section, at): Threshold[] =>
  [...section.matchAll(/^\| `([A-Z_]+)` \| ([\d.]+) \|[^|]+\| `([^`]+)` \|/gm)].map(
    ([, name = "", value = "", file = ""]) => ({ name, value: Number(value), file, anchor: anchors[at] ?? "" }),
  ),
);

const ROOMS = ["book", "evidence", "follow-up", "judging", "picture", "summary"].map((room) =>
  join("src/domain", room),
);
const filesOf = (room: string) =>
  readdirSync(room, { recursive: true, encoding: "utf8" }).flatMap((path) =>
    path.endsWith(".ts") ? [join(room, path)] : [],
  );

/** The numbers that a file exports under names in capitals. */
function numbersOf(file: string): Readonly<Record<string, number>> {
  const numbers = Object.entries(jest.requireActual<Readonly<Record<string, unknown>>>(`../../${file}`)).flatMap(
    ([name, value]) => (/^[A-Z_]+$/.test(name) && typeof value === "number" ? [[name, value] as const] : []),
  );
  return Object.fromEntries(numbers);
}

test.each(thresholds)("$name is $value, and says where that is explained", ({ name, value, file, anchor }) => {
  expect(numbersOf(file)).toHaveProperty(name, value);
  expect(readFileSync(file, "utf8")).toContain(`docs/rules.md#${anchor}`);
});

test("every threshold has its row, and one alone", () => {
  const exported = ROOMS.flatMap(filesOf).flatMap((file) =>
    Object.keys(numbersOf(file)).map((name) => `${file} ${name}`),
  );
  expect(exported.length).toBeGreaterThan(20);
  expect(thresholds.map(({ file, name }) => `${file} ${name}`).sort()).toEqual(exported.sort());
});

test("what the code points to is on the page", () => {
  const pointed = ROOMS.flatMap(filesOf).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/docs\/rules\.md#([\p{L}\d-]+)/gu)].map(([, anchor]) => anchor),
  );
  expect(pointed.length).toBeGreaterThan(20);
  expect(pointed.filter((anchor = "") => !anchors.includes(anchor))).toEqual([]);
});

test("what the page points to is in the code", () => {
  const named = [...page.matchAll(/`(?:\w+\.)?(\w+)`, in `([^`]+)`/g)];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(([, name = "", file = ""]) => !readFileSync(file, "utf8").includes(name))).toEqual([]);
});

/** A number with a name of its own, in capitals at the top of a file. */
function isNamedNumber(node: SyntaxNode): boolean {
  const { id } = node;
  return node.type === "VariableDeclarator" && isNode(id) && /^[A-Z_]+$/.test(String(id["name"]));
}

/** The numbers a source holds without a name, but for none and one. */
function namelessNumbers(source: string): unknown[] {
  return nodesIn(programOf(source), isNamedNumber).flatMap(({ type, value }) =>
    type === "NumericLiteral" && value !== 0 && value !== 1 ? [value] : [],
  );
}

test.each(filesOf("src/domain/judging"))("no number decides without a name: %s", (file) => {
  expect(namelessNumbers(readFileSync(file, "utf8"))).toEqual([]);
});

test.each([
  ["export const HALF = 1 / 2;\nconst isLate = (days: number) => days > 0;", []],
  ["const isLate = (days: number) => days > 14;", [14]],
])("a number without a name is found: %j", (source, found) => {
  expect(namelessNumbers(source)).toEqual(found);
});
