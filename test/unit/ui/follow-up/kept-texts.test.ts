// Texts that weren't saved when the dialog closed are kept, and taken up again as far as the workbook allows.
import { resumed, textsToKeep } from "../../../../src/ui/follow-up/kept-texts";
import { aBook } from "../../../helpers/a-book";
import { aCommitment } from "../../../helpers/make";

const book = aBook({ commitments: [aCommitment({ id: "1.1" }), aCommitment({ id: "1.2", analysis: "Känd orsak" })] });

test("what is written is kept until it is saved, and is in its field again at the next opening", () => {
  const texts = new Map([
    ["reason 1.1", "Sjukdom"],
    ["lessons", "Boka tidigt"],
  ]);
  const kept = textsToKeep(book, texts);
  expect(kept).toEqual({
    reasons: [{ id: "1.1", text: "Sjukdom", seen: "" }],
    lessons: { text: "Boka tidigt", seen: "" },
  });
  expect(kept && resumed(book, kept)).toEqual({ texts, changed: new Map() });
  expect(textsToKeep(book, new Map([["reason 1.2", "Känd orsak "]]))).toBeNull();
});

test("a text whose cell says something else by now says so; one that is saved or has no promise is left out", () => {
  const reasons = [
    { id: "1.1", text: "", seen: "Gammal" },
    { id: "1.2", text: "Min orsak", seen: "" },
    { id: "9.9", text: "Borta", seen: "" },
  ];
  expect(resumed(book, { reasons })).toEqual({
    texts: new Map([["reason 1.2", "Min orsak"]]),
    changed: new Map([["reason 1.2", "Känd orsak"]]),
  });
});
