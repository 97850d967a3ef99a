// A police area's workbook takes in a status file through the built add-on: kept in a tab of its own, whole and once.
import { createHash } from "node:crypto";
import type { StatusesData } from "../../../src/contract/server-api";
import { readStatusFile } from "../../../src/contract/status-file";
import { statusFileText } from "../../../src/contract/status-file-text";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import { statusContent } from "../../../src/report/area/status-content";
import { onBundle } from "../../helpers/bundle/on-bundle";
import { readYear } from "../../helpers/year-file";

const digest = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("a status that is taken in comes back as it was signed, and a row that is typed over doesn't", async () => {
  const bundle = await onBundle("2023-01-31");
  // More promises than one cell holds.
  const year = readYear("examples/pajala-2022.json");
  const commitments = [0, 1, 2].flatMap((copy) => year.commitments.map((one) => ({ ...one, id: `${one.id}.${copy}` })));
  const text = await statusFileText(statusContent({ ...year, commitments }, plainDate("2022-12-31")), digest);
  const read = await readStatusFile(text, digest);
  if (read.kind !== "read") throw new Error(read.why);
  const { municipality, period } = read.content.member;
  const input = { municipality, period, asOf: read.content.asOf, checksum: read.checksum, text: read.text };
  expect(bundle.value("loadStatuses")).toMatchObject({ kept: [] });
  expect(bundle.value("keepStatus", input)).toEqual({ kind: "kept" });
  expect(bundle.value("keepStatus", input)).toEqual({ kind: "already" });
  const { kept } = bundle.value<StatusesData>("loadStatuses");
  expect(kept).toMatchObject([{ municipality, asOf: "2022-12-31", checksum: read.checksum, text: read.text }]);
  const rows = bundle.rows("Kommunernas lägen");
  expect(rows.length).toBeGreaterThan(2);
  const at = rows[0]?.indexOf("Uppgifter") ?? -1;
  bundle.session.edit("Kommunernas lägen", [
    { row: 1, column: at, input: String(rows[1]?.[at]).replace("2022", "2021") },
  ]);
  const [changed] = bundle.value<StatusesData>("loadStatuses").kept;
  expect(await readStatusFile(changed?.text ?? "", digest)).toEqual({ kind: "notTaken", why: "altered" });
});
