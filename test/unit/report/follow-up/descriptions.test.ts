// Which descriptions a document prints, and the documents without them.

import { composeReport } from "../../../../src/report/follow-up/compose";
import { describedRows } from "../../../../src/report/follow-up/descriptions";
import { describedSince, statusPage } from "../../../../src/report/status/status-page";
import { aBook, someSettings } from "../../../helpers/a-book";
import { aCommitment, anActivity, day, every } from "../../../helpers/make";
import { composed, reportText, sha256 } from "../../../helpers/report/report-text";

const named = anActivity("2022-03-01", { note: "Eva Andersson tog emot." });
const plain = anActivity("2022-04-01", { note: "Arton deltog." });
const book = aBook({
  commitments: [aCommitment(), aCommitment({ id: "1.2", activityTypes: ["Kväll"] })],
  activities: [
    named,
    plain,
    anActivity("2022-05-01", { note: "Ring 19811218-9876" }),
    ...every(20, "2022-01-01", "2022-12-31", { type: "Kväll", note: "Många kvällar." }),
  ],
});

test("those of the rows told one by one, without what the guard stops", async () => {
  expect(describedRows((await composed(book, "2023-01-31")).model).map(({ id }) => id)).toEqual([named.id, plain.id]);
});

test("one that is left out stands nowhere, and the checksum is the same", async () => {
  const all = await composed(book, "2023-01-31");
  const leavesOut = ({ id }: { id: string }) => id === named.id;
  const some = await composeReport(book, day("2023-01-31"), "sv", sha256, { leavesOut });
  expect(reportText(all)).toContain("Eva Andersson");
  expect(reportText(some)).not.toContain("Eva Andersson");
  expect(reportText(some)).toContain("Arton deltog");
  expect(some.checksum).toBe(all.checksum);
  expect(describedRows(some.model)).toHaveLength(2);
});

test("the status report and its mail print those that are new since the last", () => {
  const followUps = [
    {
      id: "U-1",
      date: day("2022-02-01"),
      type: "Löpande" as const,
      asOf: day("2022-02-01"),
      receivers: [],
      document: "",
      checksum: "",
      createdBy: "",
    },
  ];
  const since = { ...book, activities: [named], followUps };
  const { report } = statusPage(since, day("2022-09-30"), "sv");
  expect(describedSince(report)).toEqual([named]);
  const { document } = statusPage(since, day("2022-09-30"), "sv", () => true);
  expect(JSON.stringify(document)).not.toContain("Eva");
});

test("appendix B is left out by the setting or the choice, and appendix A says where the rows are", async () => {
  const without = { ...book, settings: someSettings({ rowAppendix: "Nej" }) };
  const text = reportText(await composed(without, "2023-01-31"));
  expect(text).not.toContain("# Bilaga B");
  expect(text).toContain("Raderna själva står i arbetsboken");
  const chosen = await composeReport(without, day("2023-01-31"), "sv", sha256, { hasRowAppendix: true });
  expect(reportText(chosen)).toContain("# Bilaga B");
});

test("who put it together and whom to write to stand in the head", async () => {
  const settings = someSettings({ compiledBy: "Kommunens samordnare", contact: "loften@fjallby.se" });
  const text = reportText(await composed({ ...book, settings }, "2023-01-31"));
  expect(text).toContain("Sammanställd av: Kommunens samordnare\nKontakt: loften@fjallby.se");
});
