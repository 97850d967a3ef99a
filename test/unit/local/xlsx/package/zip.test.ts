import { zipSync } from "fflate";
import { unzipAnew } from "../../../../../src/local/xlsx/package/zip";

const LOCAL_METHOD = 8;
const CENTRAL_METHOD = 10;
const DEFLATED = 8;

test("a part that is said to be packed, and holds nothing, is empty", () => {
  const bytes = zipSync({ "docProps/thumbnail.wmf": new Uint8Array() }, { level: 0 });
  const central = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes[LOCAL_METHOD] = DEFLATED;
  bytes[central + CENTRAL_METHOD] = DEFLATED;
  expect(unzipAnew(bytes)["docProps/thumbnail.wmf"]).toHaveLength(0);
});
