import { addPromise } from "../../../src/application/add-promise";
import { aBook } from "../../helpers/a-book";
import { copyOf, inMemory, NOW } from "../../helpers/application/in-memory";
import { aCommitment } from "../../helpers/make";

const { id: _id, period: _period, assessment: _assessment, analysis: _analysis, ...rule } = aCommitment();
const promise = { ...rule, text: "Vi går två vandringar.", from: null, to: null, activityTypes: ["Vandring"] };
const known = [
  aCommitment({ id: "2.1", focus: "Trygghet" }),
  aCommitment({ id: "2.9", focus: "Trygghet" }),
  aCommitment({ id: "4.1", focus: "Unga" }),
];
const worldWith = () => inMemory({ book: aBook({ commitments: known }) });

test.each([
  ["an area that has promises", "Trygghet", "2.10", 2],
  ["the last area", "Unga", "4.2", null],
  ["a new area", "Trafik", "5.1", null],
])("in %s it gets the next number, and stands with the area's own", (_name, focus, id, below) => {
  const { ports, contents } = worldWith();
  expect(addPromise(ports, { promise: { ...promise, focus }, by: "Samordnare" })).toEqual({ ok: true, value: { id } });
  expect(contents.added?.commitments).toMatchObject([{ id, focus, text: promise.text }]);
  expect(contents.added?.below).toBe(below);
  expect(contents.added?.cells).toContainEqual(expect.objectContaining({ tab: "Listor", value: "Vandring" }));
  expect(contents.changes).toMatchObject([{ tab: "Löften", row: id, after: promise.text, by: "Samordnare", at: NOW }]);
});

test("where the promises are numbered as their text was it gets the next whole number", () => {
  const numbered = ["2", "10"].map((id) => aCommitment({ id, focus: "Trygghet" }));
  const { ports } = inMemory({ book: aBook({ commitments: numbered }) });
  expect(addPromise(ports, { promise: { ...promise, focus: "Unga" }, by: "" })).toEqual({
    ok: true,
    value: { id: "11" },
  });
});

test.each<[string, unknown]>([
  ["no words", { promise: { ...promise, text: "" }, by: "" }],
  ["a personnummer", { promise: { ...promise, text: "Möt 811228-9874." }, by: "" }],
  ["nothing", null],
])("%s is refused, and nothing is changed", (_name, input) => {
  const { ports, contents } = worldWith();
  const before = copyOf(contents);
  expect(addPromise(ports, input)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
  expect(contents).toEqual(before);
});
