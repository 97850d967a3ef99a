import { keptTogether } from "../../../../src/report/blocks/kept-together";

const KEPT = "\u00a0";

test.each([
  ["minst 3 gånger", `minst 3${KEPT}gånger`],
  ["den 31 augusti 2026 ha byggt om", `den${KEPT}31${KEPT}augusti${KEPT}2026 ha byggt om`],
  ["under 2026 ska", "under 2026 ska"],
  ["v. 28 och rad 7", `v.${KEPT}28${KEPT}och rad${KEPT}7`],
  ["2,5 i snitt", `2,5${KEPT}i snitt`],
])("%s", (text, kept) => {
  expect(keptTogether(text)).toBe(kept);
});
