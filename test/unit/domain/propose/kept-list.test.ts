import { acceptRemark, changeDraft, draftList, dropDraft } from "../../../../src/domain/propose/draft-list";
import { keptList, listOfKept } from "../../../../src/domain/propose/kept-list";
import { proposeCommitments } from "../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../src/i18n/reading/swedish";

test("what was changed, answered and dropped is the same after having been kept as JSON", () => {
  const text = "Medborgarlöften 2023\n\n• Polisen gör två kontroller.\n• Kommunen sätter upp tio lampor.";
  const proposed = proposeCommitments(text, { activityTypes: [] }, { words: swedish });
  const changed = changeDraft(draftList(proposed), 0, { target: 5 });
  const list = dropDraft(acceptRemark(changed, 0, "noInterval"), 1);
  expect(listOfKept(JSON.parse(JSON.stringify(keptList(list))))).toEqual(list);
  expect(list.drafts[0]?.changed).toEqual(new Set(["target"]));
});
