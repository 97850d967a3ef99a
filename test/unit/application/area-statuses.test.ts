import { keepStatus, loadStatuses } from "../../../src/application/area-statuses";
import { aBook } from "../../helpers/a-book";
import { inMemory, TODAY } from "../../helpers/application/in-memory";

const status = {
  municipality: "Pajala",
  period: { from: "2022-01-01", to: "2022-12-31" },
  asOf: "2022-06-30",
  checksum: "a".repeat(64),
  text: '{"content":["2022-01-03","2022-01-05"]}',
};

test("a status is kept once for each day, in the order in which they come", () => {
  const { ports } = inMemory({ book: aBook() });
  expect(keepStatus(ports, status)).toEqual({ ok: true, value: { kind: "kept" } });
  expect(keepStatus(ports, status)).toEqual({ ok: true, value: { kind: "already" } });
  expect(keepStatus(ports, { ...status, asOf: "2022-07-31" })).toEqual({ ok: true, value: { kind: "kept" } });
  expect(loadStatuses(ports)).toMatchObject({
    ok: true,
    value: { today: TODAY, language: "sv", kept: [{ asOf: "2022-06-30" }, { asOf: "2022-07-31" }] },
  });
});

test.each([
  ["no day", { ...status, asOf: "32 maj" }, "asOf"],
  ["a sum that is none", { ...status, checksum: "A" }, "checksum"],
  ["a personal number in a text", { ...status, text: '{"a":"19811218-9876"}' }, "text"],
  ["nothing", null, ""],
])("%s: nothing is kept", (_what, input, field) => {
  const { ports } = inMemory({ book: aBook() });
  expect(keepStatus(ports, input)).toMatchObject({ ok: false, error: { code: "inputInvalid", fields: [{ field }] } });
  expect(loadStatuses(ports)).toMatchObject({ value: { kept: [] } });
});
