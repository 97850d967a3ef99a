import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { SessionError } from "../../../../src/local/session";
import { emptyWorkbook } from "../../../../src/local/xlsx/edit/create-workbook";
import { readWorkbook } from "../../../../src/local/xlsx/read/workbook";
import { sessionWorld, viewCell } from "../../../helpers/local/session-world";

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof SessionError) return error.code;
    throw error;
  }
  return "no error";
};

describe("a file that can't be worked in is refused when it is opened", () => {
  test("missing", async () => {
    const { folder, open } = sessionWorld();
    expect(await codeOf(() => open({ file: join(folder, "saknas.xlsx") }))).toBe("missing");
  });

  test("read-only", async () => {
    const { file, open } = sessionWorld();
    chmodSync(file, 0o444);
    expect(await codeOf(() => open())).toBe("readOnly");
  });

  test("no workbook; and it isn't left locked", async () => {
    const { file, folder, open } = sessionWorld();
    writeFileSync(file, "text");
    expect(await codeOf(() => open())).toBe("notAWorkbook");
    expect(readdirSync(folder).filter((name) => name.startsWith(".~lock"))).toEqual([]);
  });

  test("open in LibreOffice or in Excel", async () => {
    const { file, folder, open } = sessionWorld();
    const lock = join(folder, ".~lock.arbetsbok.xlsx#");
    writeFileSync(lock, `,kollega,annan-dator,30.06.2022 12:00,file:///x;`);
    expect(await codeOf(() => open())).toBe("openElsewhere");
    expect(readFileSync(lock, "utf8")).toContain("kollega");
    const other = sessionWorld();
    writeFileSync(join(other.folder, "~$arbetsbok.xlsx"), "");
    expect(await codeOf(() => other.open())).toBe("openElsewhere");
    expect(existsSync(file)).toBe(true);
  });

  test("open in another desk, until that closes", async () => {
    const { open } = sessionWorld();
    const first = await open();
    expect(await codeOf(() => open())).toBe("openElsewhere");
    first.close();
    expect(await codeOf(() => open())).toBe("no error");
  });
});

test("what couldn't be saved can be tried again: its rows lie as they were seen", async () => {
  const { file, open } = sessionWorld();
  const session = await open();
  session.deleteRows("Aktiviteter", 3, 1);
  const { moves } = session.view("Aktiviteter");
  chmodSync(file, 0o444);
  expect(await codeOf(() => session.deleteRows("Aktiviteter", 2, 1))).toBe("readOnly");
  expect(session.refusalAfterMoves("Aktiviteter", moves)).toBeNull();
  chmodSync(file, 0o644);
  session.deleteRows("Aktiviteter", 2, 1);
  expect(session.refusalAfterMoves("Aktiviteter", moves)).toMatchObject({ refused: "rowsMoved" });
});

test("a lock left behind by a desk that was killed doesn't stand in the way", async () => {
  const { folder, open } = sessionWorld();
  // No process has this number: it is above the most that systems give.
  writeFileSync(join(folder, ".~lock.arbetsbok.xlsx#"), `Löfteskollen,99999999,${hostname()},,;`);
  expect(await codeOf(() => open())).toBe("no error");
});

describe("a save that fails", () => {
  const typed = [{ row: 1, column: 0, input: "ändrat" }];

  test("because another program changed the file leaves that program's file, and takes the change back", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    session.open();
    const version = session.view("Aktiviteter").version;
    writeFileSync(file, emptyWorkbook());
    expect(await codeOf(() => session.edit("Aktiviteter", typed))).toBe("changedElsewhere");
    expect(readWorkbook(file).map(({ name }) => name)).toEqual(["Blad1"]);
    expect(viewCell(session, "Aktiviteter", 1, 0)?.text).toBe("A1");
    expect(session.sheets().map(({ name }) => name)).toEqual(["Aktiviteter", "Listor"]);
    expect(session.view("Aktiviteter").version).toBeGreaterThan(version);
    expect(session.menu()).toHaveLength(1);
  });

  test("because the file became read-only, or is gone, says which", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    chmodSync(file, 0o444);
    expect(await codeOf(() => session.edit("Aktiviteter", typed))).toBe("readOnly");
    chmodSync(file, 0o644);
    expect(session.edit("Aktiviteter", typed).error).toBeNull();
    expect(readWorkbook(file).find(({ name }) => name === "Aktiviteter")?.rows[1]?.[0]).toBe("ändrat");
  });

  test("leaves no half-written file beside", async () => {
    const { folder, open } = sessionWorld();
    const session = await open();
    session.edit("Aktiviteter", typed);
    session.close();
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp") || name.startsWith("."))).toEqual([]);
  });
});

test("a brand-new workbook has one tab, Blad1, and can be worked in", async () => {
  const { file, open } = sessionWorld();
  writeFileSync(file, emptyWorkbook());
  const session = await open();
  expect(session.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
  session.edit("Blad1", [{ row: 0, column: 0, input: "Hej" }]);
  expect(readWorkbook(file).find(({ name }) => name === "Blad1")?.rows).toEqual([["Hej"]]);
});
