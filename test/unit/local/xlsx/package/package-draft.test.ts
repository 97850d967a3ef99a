import { readFileSync } from "node:fs";
import { strFromU8, strToU8 } from "fflate";
import { contentTypeOf } from "../../../../../src/local/xlsx/package/content-types";
import { draftOf } from "../../../../../src/local/xlsx/package/package-draft";
import { openParts } from "../../../../../src/xlsx/package/parts";

const TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const example = () => openParts(readFileSync("examples/pajala-2022.xlsx")).parts;
const SHEET = "xl/worksheets/sheet1.xml";

test("a part that comes gets a name that nothing has, a type and a relation, and goes without leaving a trace", () => {
  const parts: Record<string, Uint8Array> = { ...example(), "xl/drawings/Drawing2.xml": strToU8("<a/>") };
  const draft = draftOf(parts, false);
  const path = draft.add("xl/drawings/drawing2.xml", "<b/>", TYPE);
  expect(path).toBe("xl/drawings/drawing1.xml");
  const id = draft.relate(SHEET, "drawing", path);
  expect(draft.relations(SHEET).get(id)).toMatchObject({ kind: "drawing", target: path });
  const { written, gone } = draft.changes();
  expect(Object.keys(written).toSorted()).toEqual([
    "[Content_Types].xml",
    "xl/drawings/drawing1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
  ]);
  expect(contentTypeOf(strFromU8(written["[Content_Types].xml"] ?? new Uint8Array()), path)).toBe(TYPE);
  expect(gone.size).toBe(0);

  const next = draftOf(draft.parts, false);
  next.unrelate(SHEET, id);
  next.remove(path);
  expect([...next.changes().gone]).toEqual([path]);
  expect(strFromU8(next.parts["[Content_Types].xml"] ?? new Uint8Array())).toBe(
    strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array()),
  );
});

test("a name that a relation leads to is not taken, though no part has it", () => {
  const rels = '<Relationships xmlns="r"><Relationship Id="rId1" Type="t/drawing" Target="../drawings/Drawing1.xml"/>';
  const lacking = { "xl/worksheets/_rels/sheet9.xml.rels": strToU8(`${rels}</Relationships>`) };
  const broken = { "xl/worksheets/_rels/sheet10.xml.rels": strToU8("<Relationships") };
  const draft = draftOf({ ...example(), ...broken, ...lacking }, false);
  expect(draft.add("xl/drawings/drawing1.xml", "<a/>", TYPE)).toBe("xl/drawings/drawing2.xml");
});

test("a name that has been freed is not taken again in the same save", () => {
  const draft = draftOf(example(), false);
  const path = draft.add("xl/drawings/drawing77.xml", "<a/>", TYPE);
  draft.remove(path);
  expect(draft.add("xl/drawings/drawing77.xml", "<a/>", TYPE)).not.toBe(path);
});

test("a file of the strict kind gets strict names", () => {
  const draft = draftOf(example(), true);
  const id = draft.relate("xl/worksheets/sheet6.xml", "drawing", "xl/drawings/drawing9.xml");
  expect(draft.text("xl/worksheets/_rels/sheet6.xml.rels")).toContain(
    `Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/drawing"`,
  );
  expect(draft.relations("xl/worksheets/sheet6.xml").get(id)?.kind).toBe("drawing");
});

test("what is written as it was is no change", () => {
  const draft = draftOf(example(), false);
  draft.write(SHEET, draft.text(SHEET) ?? "");
  expect(draft.changes()).toEqual({ written: {}, gone: new Set() });
});

test("a part that was UTF-16 is written as UTF-8, and says so", () => {
  const utf16 = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a/>', "utf16le");
  const draft = draftOf({ "xl/a.xml": utf16 }, false);
  draft.write("xl/a.xml", (draft.text("xl/a.xml") ?? "").replace("<a/>", "<b/>"));
  expect(Buffer.from(draft.parts["xl/a.xml"] ?? []).toString("utf8")).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><b/>',
  );
});
