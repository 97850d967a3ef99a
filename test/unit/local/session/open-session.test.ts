import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../../src/local/xlsx/read/workbook";
import { sessionWorld, viewCell } from "../../../helpers/local/session-world";

const rows = (file: string, tab: string): unknown => readWorkbook(file).find(({ name }) => name === tab)?.rows;

test("opening runs onOpen, and the menu is there", async () => {
  const session = await sessionWorld().open();
  expect(session.open()).toEqual({ value: null, error: null, events: [] });
  expect(session.menu()).toEqual([
    {
      title: "Prov",
      items: [
        { label: "Kör", run: "fill" },
        { label: "", run: null },
        { label: "Panel", run: "panel" },
      ],
    },
  ]);
});

test("a call that changes something is on disk when it returns; one that doesn't leaves the file alone", async () => {
  const { file, open } = sessionWorld();
  const session = await open();
  const before = readFileSync(file);
  expect(session.run("read", []).value).toBe("A1");
  expect(readFileSync(file).equals(before)).toBe(true);
  const { value, events } = session.run("fill", ["Klart"]);
  expect(value).toEqual([
    ["Läge", "Andel"],
    ["Klart", "50 %"],
  ]);
  expect(events).toEqual([{ kind: "activate", sheet: "Nytt" }]);
  expect(rows(file, "Nytt")).toEqual([
    ["Läge", "Andel"],
    ["Klart", "50 %"],
  ]);
});

test("a view that takes over the rows that are as they were says what one made anew says", async () => {
  const { folder, file, open } = sessionWorld();
  const session = await open();
  const steps: (() => unknown)[] = [
    () => session.renameSheet("Listor", "Ord"),
    () => session.edit("Aktiviteter", [{ row: 1, column: 4, input: "12" }]),
    () => session.insertRows("Aktiviteter", 2, 1),
    () => session.sort("Aktiviteter", 0, false),
    () => session.deleteColumns("Aktiviteter", 3, 1),
    () => session.undo(),
    () => session.run("fill", ["Klart"]),
    () => session.run("fill", ["Annat"]),
  ];
  for (const [step, work] of steps.entries()) {
    session.view("Aktiviteter");
    work();
    const copy = join(folder, `kopia-${step}.xlsx`);
    writeFileSync(copy, readFileSync(file));
    const anew = await open({ file: copy });
    for (const { name } of anew.sheets()) expect(session.view(name).cells).toEqual(anew.view(name).cells);
  }
  const [cell] = session.view("Aktiviteter").cells;
  expect(session.view("Aktiviteter").cells[0]).toBe(cell);
});

test("what the view shows: texts by their format, colours of rules, notes, links, choices, what to edit", async () => {
  const session = await sessionWorld().open();
  session.run("fill", ["Klart"]);
  expect(session.view("Nytt")).toMatchObject({ frozenRows: 1, guarded: true });
  expect(viewCell(session, "Nytt", 1, 0)).toEqual({
    row: 1,
    column: 0,
    text: "Klart",
    style: { background: "#d9ead3" },
  });
  expect(viewCell(session, "Aktiviteter", 1, 5)).toMatchObject({ text: "10%" });
  expect(viewCell(session, "Aktiviteter", 1, 7)).toMatchObject({ input: "=E2*2+Listor!$B$2" });
  expect(viewCell(session, "Aktiviteter", 0, 2)).toMatchObject({ note: "Välj i listan." });
  expect(viewCell(session, "Aktiviteter", 2, 0)).toMatchObject({ link: "#Listor!A2" });
  expect(viewCell(session, "Aktiviteter", 3, 2)).toMatchObject({
    style: { background: "#ffc7ce", color: "#9c0006", bold: true },
  });
  const view = session.view("Aktiviteter");
  expect(view.guarded).toBe(false);
  expect(view.choices).toContainEqual({
    column: 2,
    fromRow: 1,
    toRow: 199,
    values: ["Medborgarkontakt", "Trygghetsvandring", "Föräldramöte"],
  });
});

describe("several pieces of work together", () => {
  test("are saved in one write, each with its own answer", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    const writes: Uint8Array[] = [readFileSync(file)];
    const during = (name: string, args: readonly unknown[]) => () => {
      const result = session.run(name, args);
      writes.push(readFileSync(file));
      return result;
    };
    const done = session.together([during("fill", ["Klart"]), during("fails", []), during("fill", ["Pågår"])]);
    expect(done.map((one) => one.ok && one.result.error)).toEqual([null, "det gick fel", null]);
    expect(writes.every((bytes) => readFileSync(file).equals(bytes))).toBe(false);
    expect(writes.slice(1).every((bytes) => writes[0] && Buffer.from(bytes).equals(writes[0]))).toBe(true);
    expect(rows(file, "Nytt")).toEqual([
      ["Läge", "Andel"],
      ["Pågår", "50 %"],
    ]);
  });

  test("are each done by itself where they can't be saved together", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    let times = 0;
    const changeFileOnce = () => {
      times += 1;
      if (times === 1) writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from(" ")]));
      return session.run("fill", ["Klart"]);
    };
    const done = session.together([changeFileOnce, () => session.run("read", [])]);
    expect(done[0]).toMatchObject({ ok: false, error: { code: "changedElsewhere" } });
    expect(done[1]).toMatchObject({ ok: true, result: { value: "A1" } });
  });
});

describe("typing", () => {
  test("is parsed, saved, and told to onEdit once", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    session.edit("Aktiviteter", [{ row: 1, column: 0, input: "B1" }]);
    session.edit("Aktiviteter", [
      { row: 7, column: 1, input: "2022-05-01" },
      { row: 8, column: 4, input: "12,5" },
    ]);
    expect(rows(file, "Logg")).toEqual([
      ["A2", "B1", "A1", "LIMITED"],
      ["B8:E9", "undefined", "undefined", "LIMITED"],
    ]);
    expect(viewCell(session, "Aktiviteter", 7, 1)?.text).toBe("2022-05-01");
    expect(viewCell(session, "Aktiviteter", 8, 4)?.text).toBe("12,5");
  });

  test("what a rejecting drop-down doesn't have is refused with its cell, and nothing changes", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    const before = readFileSync(file);
    const { error } = session.edit("Aktiviteter", [
      { row: 1, column: 0, input: "ändrat" },
      { row: 1, column: 2, input: "Okänd typ" },
    ]);
    expect(error).toBe("Det du skrev i C2 finns inte bland valen där. Välj i listan.");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test.each([
    ["in a cell", [{ row: 1, column: 8, input: "om 1912 12 12 1212" }], "I2"],
    ["in a formula", [{ row: 1, column: 8, input: '="19121212"&"1212"' }], "I2"],
    [
      "in a cell and the one beside it",
      [
        { row: 1, column: 9, input: "19121212" },
        { row: 1, column: 10, input: "1212" },
      ],
      "J2",
    ],
  ])("a personnummer %s is refused with its cell, and nothing changes", async (_where, edits, cell) => {
    const { file, open } = sessionWorld();
    const session = await open();
    const before = readFileSync(file);
    expect(session.edit("Aktiviteter", [{ row: 2, column: 8, input: "ändrat" }, ...edits]).error).toBe(
      `Det du skrev i ${cell} ser ut som ett personnummer. Det sparades inte. Skriv om utan uppgifter om personer.`,
    );
    expect(session.addSheet("19121212-1212").error).toContain("personnummer");
    expect(session.renameSheet("Listor", "19121212-1212").error).toContain("personnummer");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("over what another window has changed is refused, with what the cell says", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    const edit = (input: string, seen: string) => session.edit("Aktiviteter", [{ row: 1, column: 8, input, seen }]);
    expect(edit("mitt", "kommentar 1").error).toBeNull();
    expect(edit("ditt", "kommentar 1")).toMatchObject({
      refused: "changedMeanwhile",
      error: "I2 har ändrats i ett annat fönster och säger nu ”mitt”. Det du skrev sparades inte.",
    });
    expect((rows(file, "Aktiviteter") as unknown[][])[1]?.[8]).toBe("mitt");
    expect(edit("mitt", "kommentar 1").error).toBeNull();
    expect(edit("ditt", "mitt").error).toBeNull();
    expect(
      session.edit("Aktiviteter", [{ row: 1, column: 7, input: "1", seen: "=E2*2+Listor!$B$2" }]).error,
    ).toBeNull();
  });

  test("what no file can hold is left out, and what other programs would run as a formula is quoted", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    session.edit("Aktiviteter", [
      { row: 1, column: 8, input: "a\u0007b\ud800\u202ec" },
      { row: 2, column: 8, input: "'=1+1" },
      { row: 3, column: 8, input: "+HYPERLINK(A1)" },
      { row: 4, column: 8, input: "- Möte i Kangos" },
    ]);
    const texts = (rows(file, "Aktiviteter") as unknown[][]).slice(1, 5).map((cells) => cells[8]);
    expect(texts).toEqual(["ab\u202ec\u202c", "'=1+1", "'+HYPERLINK(A1)", "- Möte i Kangos"]);
  });

  test.each([
    ["keeps the cell's link", "nytt", "#Listor!A2"],
    ["takes the link away with the text", "", undefined],
    ["takes it away where another address is typed", "https://kangos.example/", undefined],
    ["takes it away where another mail address is typed", "kontakt@kangos.example", undefined],
  ])("over a linked cell %s", async (_what, input, link) => {
    const { file, open } = sessionWorld();
    const session = await open();
    expect(viewCell(session, "Aktiviteter", 2, 0)?.link).toBe("#Listor!A2");
    session.edit("Aktiviteter", [{ row: 2, column: 0, input }]);
    expect(viewCell(session, "Aktiviteter", 2, 0)?.link).toBe(link);
    session.close();
    const again = await open({ file });
    expect(viewCell(again, "Aktiviteter", 2, 0)?.link).toBe(link);
  });

  test("gives the same cell again when what the editor offers is typed", async () => {
    const session = await sessionWorld().open();
    const typed = [
      "'0701234567",
      "'2022-05-01",
      "'SANT",
      "'1,5",
      "'=1+1",
      "''=1+1",
      "@SUM(A1)",
      "''x",
      "' 12 ",
      "1,5",
      "Möte",
    ];
    const typeAll = (inputs: readonly string[], column: number) =>
      session.edit(
        "Aktiviteter",
        inputs.map((input, row) => ({ row: row + 1, column, input })),
      );
    const shown = (column: number) =>
      typed.map((_, row) => {
        const { input, text } = viewCell(session, "Aktiviteter", row + 1, column) ?? {};
        return { text, input: input ?? text ?? "" };
      });
    typeAll(typed, 8);
    const first = shown(8);
    typeAll(
      first.map(({ input }) => input),
      9,
    );
    expect(shown(9)).toEqual(first);
    expect(first[0]).toEqual({ text: "0701234567", input: "'0701234567" });
    typeAll([`${first[0]?.input}8`], 8);
    expect(shown(8)[0]).toEqual({ text: "07012345678", input: "'07012345678" });
  });

  test("a personnummer can't be completed from the cell beside", async () => {
    const session = await sessionWorld().open();
    session.edit("Aktiviteter", [{ row: 1, column: 9, input: "19121212" }]);
    expect(session.edit("Aktiviteter", [{ row: 1, column: 10, input: "1212 klart" }]).error).toContain("K2");
    expect(session.edit("Aktiviteter", [{ row: 1, column: 11, input: "1212" }]).error).toBeNull();
  });

  test("can be undone and done again, whatever the add-on wrote meanwhile", async () => {
    const session = await sessionWorld().open();
    session.edit("Aktiviteter", [{ row: 1, column: 8, input: "=1+1" }]);
    session.undo();
    expect(viewCell(session, "Aktiviteter", 1, 8)?.text).toBe("kommentar 1");
    session.redo();
    expect(viewCell(session, "Aktiviteter", 1, 8)?.input).toBe("=1+1");
    expect(session.view("Logg").cells.length).toBeGreaterThan(0);
    expect(session.redo()).toEqual({ value: null, error: null, events: [] });
  });
});

test("undo and redo bring what they change to the front, also in another tab", async () => {
  const session = await sessionWorld().open();
  const shownBy = ({ events }: ReturnType<typeof session.undo>) => events.filter(({ kind }) => kind === "activate");
  session.edit("Aktiviteter", [
    { row: 3, column: 8, input: "ändrat" },
    { row: 4, column: 8, input: "ändrat" },
  ]);
  session.deleteRows("Aktiviteter", 2, 1);
  session.colorSheet("Listor", "#ff0000");
  session.addSheet("Nytt");
  session.deleteSheet("Nytt");
  const places = [
    { kind: "activate", sheet: "Nytt" },
    { kind: "activate", sheet: "Listor" },
    { kind: "activate", sheet: "Aktiviteter", cell: { row: 2, column: 0 } },
    { kind: "activate", sheet: "Aktiviteter", cell: { row: 3, column: 8 } },
  ];
  for (const place of places) expect(shownBy(session.undo())).toEqual([place]);
  expect(shownBy(session.undo())).toEqual([]);
  for (const place of places.slice(1).reverse()) expect(shownBy(session.redo())).toEqual([place]);
  expect(shownBy(session.redo())).toEqual([]);
});

test("undo takes back what the add-on filled in because of the edit, and redo brings it again", async () => {
  const session = await sessionWorld().open();
  const filled = () => ["Aktiviteter"].map((name) => session.view(name).cells.map(({ text, note }) => [text, note]));
  const before = filled();
  session.edit("Aktiviteter", [
    { row: 9, column: 1, input: "fyll i" },
    { row: 10, column: 1, input: "fyll i" },
  ]);
  const after = filled();
  expect(viewCell(session, "Aktiviteter", 10, 0)).toMatchObject({ text: "A-ny", note: "Ifylld" });
  session.undo();
  expect(filled()).toEqual(before);
  session.redo();
  expect(filled()).toEqual(after);
});

describe("rows", () => {
  test("that were moved since a window saw them are told by how often they have moved", async () => {
    const session = await sessionWorld().open();
    const { moves } = session.view("Aktiviteter");
    expect(session.refusalAfterMoves("Aktiviteter", moves)).toBeNull();
    session.edit("Aktiviteter", [{ row: 1, column: 8, input: "ändrat" }]);
    expect(session.refusalAfterMoves("Aktiviteter", moves)).toBeNull();
    const changes = [
      () => session.deleteRows("Aktiviteter", 2, 1),
      () => session.undo(),
      () => session.sort("Aktiviteter", 0, false),
      () => session.insertColumns("Aktiviteter", 1, 1),
    ];
    for (const change of changes) {
      const before = session.view("Aktiviteter").moves;
      change();
      expect(session.refusalAfterMoves("Aktiviteter", before)).toMatchObject({ refused: "rowsMoved" });
    }
    expect(() => session.view("Ingen")).toThrow(expect.objectContaining({ code: "unknownTab" }));
    expect(session.sort("Aktiviteter", 16_000, true)).toMatchObject({ refused: "outside" });
  });

  const ids = (file: string): unknown[] => readWorkbook(file)[0]?.rows.map((row) => row[0] ?? "") ?? [];

  test("inserted and deleted rows are on disk, and come back with undo", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    session.insertRows("Aktiviteter", 1, 2);
    expect(ids(file).slice(0, 5)).toEqual(["Aktivitet-ID", "", "", "A1", "A2"]);
    session.undo();
    session.deleteRows("Aktiviteter", 2, 2);
    expect(ids(file)).toEqual(["Aktivitet-ID", "A1", "A4", "A5", "A6"]);
    session.undo();
    expect(ids(file)).toEqual(["Aktivitet-ID", "A1", "A2", "A3", "A4", "A5", "A6"]);
    expect(viewCell(session, "Aktiviteter", 3, 8)?.text).toContain("rad två");
  });

  test("columns are inserted and deleted with their widths, and come back", async () => {
    const { open } = sessionWorld();
    const session = await open();
    session.resizeColumns("Aktiviteter", 1, 2, 180);
    const before = session.view("Aktiviteter");
    session.insertColumns("Aktiviteter", 1, 1);
    expect(viewCell(session, "Aktiviteter", 0, 2)?.text).toBe(
      before.cells.find(({ row, column }) => row === 0 && column === 1)?.text,
    );
    expect(session.view("Aktiviteter").columnWidths.slice(1, 4)).toEqual([100, 180, 180]);
    session.undo();
    session.deleteColumns("Aktiviteter", 2, 3);
    expect(session.view("Aktiviteter").choices).not.toEqual(before.choices);
    session.undo();
    session.close();
    const after = (await open()).view("Aktiviteter");
    const byColumn = ({ choices }: typeof after) => choices.toSorted((a, b) => a.column - b.column);
    expect([after.cells, after.columnWidths]).toEqual([before.cells, before.columnWidths]);
    expect(byColumn(after)).toEqual(byColumn(before));
    expect(session.deleteColumns("Aktiviteter", 0, after.columnCount).error).toBe("De raderna finns inte i fliken.");
  });

  test("sorting keeps the header, whole rows and empty cells last", async () => {
    const { file, open } = sessionWorld();
    const session = await open();
    session.sort("Aktiviteter", 4, false);
    expect(ids(file)).toEqual(["Aktivitet-ID", "A6", "A5", "A4", "A3", "A2", "A1"]);
    expect(viewCell(session, "Aktiviteter", 1, 7)?.input).toBe("=E2*2+Listor!$B$2");
    session.undo();
    expect(ids(file)).toEqual(["Aktivitet-ID", "A1", "A2", "A3", "A4", "A5", "A6"]);
  });
});

test("tabs come and go, with a reason when they can't", async () => {
  const { file, open } = sessionWorld();
  const session = await open();
  expect(session.addSheet("Anteckningar").events).toEqual([{ kind: "activate", sheet: "Anteckningar" }]);
  expect(session.addSheet("anteckningar").error).toMatch(/finns redan en flik/);
  expect(session.addSheet("a/b").error).toMatch(/kan inte heta/);
  session.deleteSheet("Listor");
  session.deleteSheet("Aktiviteter");
  expect(session.deleteSheet("Anteckningar").error).toBe("Den sista fliken kan inte tas bort.");
  expect(readWorkbook(file).map(({ name }) => name)).toEqual(["Anteckningar"]);
});

test("a deleted tab comes back whole, in its place", async () => {
  const { open } = sessionWorld();
  const session = await open();
  const shown = (from: typeof session) =>
    from.sheets().map(({ name, color }) => {
      const { version, ...view } = from.view(name);
      return { ...view, color };
    });
  const before = shown(session);
  session.deleteSheet("Aktiviteter");
  expect(session.sheets().map(({ name }) => name)).not.toContain("Aktiviteter");
  session.undo();
  expect(shown(session)).toEqual(before);
  session.close();
  expect(shown(await open())).toEqual(before);
});

test("tabs are moved, renamed and coloured, in the file too, and back again", async () => {
  const { open } = sessionWorld();
  const session = await open();
  const before = session.sheets().map(({ name, color }) => [name, color]);
  const [first = []] = before;
  session.moveSheet(String(first[0]), before.length - 1);
  session.renameSheet(String(first[0]), "Ny flik");
  session.colorSheet("Ny flik", "#2e7d32");
  expect(session.renameSheet("Ny flik", "Listor").error).toMatch(/finns redan en flik/);
  session.close();
  const again = await open();
  expect(again.sheets().map(({ name, color }) => [name, color])).toEqual([...before.slice(1), ["Ny flik", "#2e7d32"]]);
  again.renameSheet("Ny flik", String(first[0]));
  again.colorSheet(String(first[0]), null);
  again.undo();
  again.undo();
  expect(again.sheets().at(-1)).toMatchObject({ name: "Ny flik", color: "#2e7d32" });
});

test("formulas are worked out when what they rest on changes", async () => {
  const session = await sessionWorld().open();
  expect(viewCell(session, "Aktiviteter", 1, 7)?.text).toBe("12");
  session.edit("Aktiviteter", [{ row: 1, column: 4, input: "100" }]);
  expect(viewCell(session, "Aktiviteter", 1, 7)?.text).toBe("210");
  session.edit("Aktiviteter", [{ row: 1, column: 8, input: "=SUM(E2:E4)/2" }]);
  expect(viewCell(session, "Aktiviteter", 1, 8)?.text).toBe("52,5");
});

test("what the add-on remembers of its user is there the next time", async () => {
  const { folder, open } = sessionWorld();
  const userProperties = join(folder, "user.json");
  const first = await open({ userProperties });
  first.run("remember", ["Ungdomssamordnare"]);
  first.close();
  const second = await open({ userProperties });
  expect(second.run("remembered", []).value).toBe("Ungdomssamordnare");
});

test("a page can't call what isn't shown, and an error comes back with what was written before it", async () => {
  const { file, open } = sessionWorld();
  const session = await open();
  expect(session.run("private_", []).error).toMatch(/not found/);
  expect(session.run("nope", []).error).toMatch(/not found/);
  expect(session.run("fails", []).error).toBe("det gick fel");
  expect(rows(file, "Nytt")).toEqual([["skrivet före felet"]]);
});

test("the same version number means nothing new to draw", async () => {
  const session = await sessionWorld().open();
  const version = (name: string): number | undefined => session.sheets().find((sheet) => sheet.name === name)?.version;
  const before = version("Aktiviteter");
  session.run("read", []);
  expect(version("Aktiviteter")).toBe(before);
  session.edit("Listor", [{ row: 4, column: 0, input: "Ny typ" }]);
  expect(version("Aktiviteter")).not.toBe(before);
  expect(session.view("Aktiviteter").version).toBe(version("Aktiviteter"));
});

test("moved rows take their notes, drop-downs and formulas along in the file too", async () => {
  const { open } = sessionWorld();
  const first = await open();
  first.insertRows("Aktiviteter", 1, 3);
  first.deleteRows("Aktiviteter", 4, 1);
  const before = first.view("Aktiviteter");
  first.close();
  const second = await open();
  const after = second.view("Aktiviteter");
  expect(viewCell(second, "Aktiviteter", 4, 8)?.note).toBe("Kolla den här.");
  expect([after.cells, after.choices, after.frozenRows]).toEqual([before.cells, before.choices, before.frozenRows]);
});

test("typing the same formula again keeps what it shows", async () => {
  const session = await sessionWorld().open();
  session.edit("Aktiviteter", [{ row: 1, column: 7, input: "=E2*2+Listor!$B$2" }]);
  expect(viewCell(session, "Aktiviteter", 1, 7)?.text).toBe("12");
});

test("a formula that never ends is named when it is typed, once", async () => {
  const session = await sessionWorld().open();
  const { name = "" } = session.sheets()[0] ?? {};
  const { events } = session.edit(name, [{ row: 8, column: 7, input: "=FACT(1E15)" }]);
  expect(events.at(-1)).toMatchObject({ kind: "toast", message: expect.stringContaining(`${name}!H9`) });
  expect(session.edit(name, [{ row: 9, column: 7, input: "1" }]).events).toEqual([]);
});
