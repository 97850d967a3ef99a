// The sidebar's first look comes from a cache; whatever becomes of the cache, nothing else does.
import { createHash } from "node:crypto";
import type { CurrentBook, RowCorrection, SidebarData } from "../../../src/contract/server-api";
import type { Activity } from "../../../src/domain/book/activity";
import type { CacheEntry } from "../../../src/local/runtime/document-state";
import { contact } from "../../helpers/a-contact";
import { type InMemory, inMemory } from "../../helpers/bundle/in-memory";

const ROWS = 60;
const PLACE = 7;
const NOTE = 12;

const { by, isRetry: _isRetry, id, ...seen } = contact;
const isSnapshot = ([key, { value }]: readonly [string, CacheEntry]) => key.startsWith("snapshot") && value !== "";
/** The parts in their order. */
const kept = ({ state }: InMemory) =>
  [...state.scriptCache].filter(isSnapshot).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
const keep = ({ state }: InMemory, entries: readonly (readonly [string, CacheEntry])[]) => {
  for (const [key, entry] of entries) state.scriptCache.set(key, entry);
};
/** Changes the text of one part. */
const alter = (book: InMemory, change: (text: string) => string, at = 0) =>
  keep(
    book,
    kept(book)
      .slice(at, at + 1)
      .map(([key, { value, expires }]) => [key, { value: change(value), expires }]),
  );

/** A day's work; before each step the cache is left to `spoil`. Everything that was answered, and what is then there. */
function workedOn(book: InMemory, spoil: (step: number) => void) {
  const answers: unknown[] = [];
  let steps = 0;
  const spoilNext = () => spoil(steps++);
  const step = (name: string, ...args: unknown[]) => {
    spoilNext();
    if (name === "openSidebar") book.page();
    else answers.push(book.call(name, ...args));
    book.wait(1);
  };
  step("openSidebar");
  step("loadSidebar");
  step("logActivity", contact);
  step("openSidebar");
  step("syncSummary", { me: by, logged: [id] });
  step("correctActivity", { id, seen, changed: { ...seen, place: "Tärendö" }, by });
  spoilNext();
  book.type("Aktiviteter", 2, PLACE, "Kangos torg");
  step("openSidebar");
  step("correctActivity", { id, seen, changed: { ...seen, note: "För sent" }, by });
  step("syncSummary");
  step("loadFollowUp");
  step("checkWorkbook");
  step("loadSidebar");
  return { answers, cells: book.cells() };
}

/** Opened, with a note so long that what is kept lies in two parts. */
function fresh(options?: Parameters<typeof inMemory>[1]): InMemory {
  const book = inMemory(ROWS, options);
  book.type("Aktiviteter", 3, NOTE, "å".repeat(20_000));
  return book;
}

const firstRow = (book: InMemory): Activity => {
  const [first] = book.opened()?.data.book.activities ?? [];
  if (!first) throw new Error("the page opens with nothing");
  return first;
};

const untouched = workedOn(fresh(), () => undefined);

test("the sidebar opens with the workbook as it was last read, and what is remembered of me", () => {
  const book = inMemory(ROWS);
  expect(book.opened()).toBeNull();
  book.openDocument();
  expect(kept(book)).toHaveLength(1);
  book.value("syncSummary", { me: by, logged: [id] });
  book.wait(7);
  expect(book.opened()).toEqual({ data: book.value<SidebarData>("loadSidebar"), readAt: "2022-12-31 12:00" });
});

test("what was logged and typed meanwhile shows after the next refresh, and in the tabs at once", () => {
  const book = fresh();
  book.value("logActivity", contact);
  const isLogged = (data: CurrentBook | undefined) => data?.book.activities.some((row) => row.id === id);
  expect(isLogged(book.opened()?.data)).toBe(false);
  expect(isLogged(book.value<SidebarData>("loadSidebar"))).toBe(true);
  book.wait(1);
  book.value("syncSummary");
  expect(isLogged(book.opened()?.data)).toBe(true);
  book.type("Aktiviteter", book.next("Aktiviteter") - 1, PLACE, "Tärendö");
  const stored = book.opened()?.data.book.activities.find((row) => row.id === id);
  expect(stored?.place).toBe("Tärendö");
});

test("a correction of a row as it was is a conflict, as ever", () => {
  const book = fresh();
  const row = firstRow(book);
  const old = kept(book);
  expect(old).toHaveLength(2);
  book.type("Aktiviteter", 2, PLACE, "Kangos torg");
  keep(book, old);
  expect(firstRow(book)).toEqual(row);
  const { id: own, ...fields } = row;
  const before = book.cells();
  const undo = { id: own, seen: fields, changed: { ...fields, state: "Inställd" }, by };
  expect(book.value<RowCorrection<Activity>>("correctActivity", undo)).toMatchObject({
    kind: "conflict",
    reason: "changed",
  });
  expect(book.cells()).toEqual(before);
});

/** Each leaves the cache in a state that opens with nothing. */
const foreign = kept(fresh({ id: "annan" }));
const SPOILT: Readonly<Record<string, (book: InMemory) => void>> = {
  deleted: ({ state }) => state.scriptCache.clear(),
  "half evicted": ({ state }) => state.scriptCache.delete("snapshot 1"),
  "without its beginning": ({ state }) => state.scriptCache.delete("snapshot 0"),
  "cut off": (book) => alter(book, (text) => text.slice(0, -1)),
  "changed in a letter": (book) => alter(book, (text) => text.replace("a", "e")),
  empty: (book) => alter(book, () => ""),
  "of another shape": (book) => alter(book, () => '{"book":{}}\nS-000000000000\n'),
  "of another version": (book) => {
    const [json = ""] = kept(book)
      .map(([, { value }]) => value)
      .join("")
      .split("\n");
    const seal = createHash("sha256").update(["tidigare", "bok", "2022-12-31", json].join("\n")).digest("hex");
    alter(book, (text) => `${text.split("\n")[0]}\n${seal}\n`, 1);
  },
  "of another workbook": (book) => keep(book, foreign),
};

test("a cache that is deleted before every step changes no answer", () => {
  const book = fresh();
  expect(workedOn(book, () => book.state.scriptCache.clear())).toEqual(untouched);
});

test("a cache that is spoilt in any way opens with nothing", () => {
  const book = fresh();
  const whole = kept(book);
  const opens = Object.entries(SPOILT).map(([name, spoil]) => {
    keep(book, whole);
    spoil(book);
    return [name, book.opened() !== null];
  });
  expect(opens).toEqual(Object.keys(SPOILT).map((name) => [name, false]));
  keep(book, whole);
  expect(book.opened()).not.toBeNull();
});

test("a cache that is spoilt in another way before each step changes no answer", () => {
  const ways = Object.values(SPOILT);
  const book = fresh();
  expect(workedOn(book, (step) => ways[step % ways.length]?.(book))).toEqual(untouched);
});

test("an old one shows its age, and changes no answer", () => {
  const book = fresh();
  const old = kept(book);
  expect(workedOn(book, () => keep(book, old))).toEqual(untouched);
  keep(book, old);
  expect(book.opened()?.readAt).toBe("2022-12-31 12:00");
});

test("of another day it is no use: the promises are judged by the day", () => {
  const book = fresh();
  book.wait(13 * 60);
  keep(
    book,
    kept(book).map(([key, { value }]) => [key, { value, expires: Number.POSITIVE_INFINITY }]),
  );
  expect(book.opened()).toBeNull();
});

test("a cache that refuses is done without", () => {
  const refusing = fresh({
    onCall(member) {
      if (/^Cache\.(getAll|putAll|removeAll)$/.test(member)) throw new Error("Service invoked too many times");
    },
  });
  expect(refusing.opened()).toBeNull();
  expect(workedOn(refusing, () => undefined)).toEqual(untouched);
  expect(refusing.logged.length).toBeGreaterThan(0);
});

test("a year too large for the page is left out whole, and what was kept before it as well", () => {
  const book = fresh();
  for (const row of [2, 4, 5, 6]) book.type("Aktiviteter", row, NOTE, `${row}${"å".repeat(45_000)}`);
  expect(kept(book)).toEqual([]);
  expect(book.opened()).toBeNull();
});

test("what people write stays text in the page", () => {
  const book = fresh();
  book.type("Aktiviteter", 2, PLACE, "</script><script>alert(1)</script><!-- \u2028😀");
  expect(book.page().match(/<script/g)).toHaveLength(2);
  expect(firstRow(book).place).toBe("</script><script>alert(1)</script><!-- \u2028😀");
});
