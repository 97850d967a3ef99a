import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { areaWorkbook } from "../../../../src/local/area/area-workbook";
import { isOwnWorkbook } from "../../../../src/local/area/own-workbook";
import { anArea, municipality } from "../../../helpers/an-area";
import { aCommitment } from "../../../helpers/make";

test("an area's workbook is known in both languages, and nothing else is taken for one", () => {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const put = (content: Uint8Array | string) => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, content);
    return path;
  };
  const area = anArea([municipality("Kalix", [aCommitment()])]);
  expect(isOwnWorkbook(put(areaWorkbook(area, [], "sv")))).toBe(true);
  expect(isOwnWorkbook(put(areaWorkbook(area, [], "en")))).toBe(true);
  expect(isOwnWorkbook("examples/pajala-2022.xlsx")).toBe(false);
  expect(isOwnWorkbook(put("hej"))).toBe(false);
  expect(isOwnWorkbook(folder)).toBe(false);
  rmSync(folder, { recursive: true });
});
