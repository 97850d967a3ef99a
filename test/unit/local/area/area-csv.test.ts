import { areaCsv } from "../../../../src/local/area/area-csv";
import { anArea, municipality, rowsOf } from "../../../helpers/an-area";
import { aCommitment } from "../../../helpers/make";

test("a line for each promise, with what isn't known left empty, and no text that would be run as a formula", () => {
  const text = '=HYPERLINK("x"), sade\nnågon';
  const promises = [aCommitment({ text, activityTypes: ["A", "B"] }), aCommitment({ id: "2", kind: "Löpande" })];
  const csv = areaCsv(anArea([municipality("Kalix", promises, rowsOf(1, "A"))]));
  const [header, ...lines] = csv.split("\r\n");
  expect(header).toMatch(/^promise_key,file,municipality,police_area,as_of,commitment,part_of,text,kind,/);
  expect(lines[0]).toContain(
    `,1.xlsx,Kalix,Norra Fjällen,2022-10-15,1.1,,"'=HYPERLINK(""x""), sade någon",Antal,A|B,,,`,
  );
  expect(lines[1]).toContain("notMeasurable,,noAssessment,0,,0,");
  expect(lines).toHaveLength(3);
});
