import { suggestedType } from "../../../../src/i18n/sentences/suggested-type";

test.each([
  ["Fältarna och polisen ska besöka samtliga årskurs 7 varje termin.", "Skolbesök"],
  ["Polisen besöker butikerna i centrum.", "Företagsbesök"],
  ["Vi är mer synliga ute på landsbygden.", "Närvaro"],
  ["Kommunen startar en grannsamverkansgrupp i Norrtorp.", "Grannsamverkansgrupp startad"],
  ["Kommunen inrättar ett nytt ungdomsråd.", "Ungdomsråd inrättat"],
  ["Kommunen ska ha satt upp digitala hastighetsskyltar på Storgatan.", "Hastighetsskyltar uppsatta"],
  ["Granliden ska upplevas som tryggare.", ""],
])("%s → %s", (text, type) => {
  expect(suggestedType(text)).toBe(type);
});
