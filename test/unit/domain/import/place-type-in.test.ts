// A place that tells what type of place it is.
import { placeTypeIn } from "../../../../src/domain/import/place-type-in";

const TYPES = ["Skola", "Företag", "Ungdomsgård", "Centrum", "Marknad"];

test.each([
  ["skolgård", "Skola"],
  ["Skolgården i Kangos", "Skola"],
  ["Centralskolan, skolan i Pajala", "Skola"],
  ["skolan", "Skola"],
  ["ungdomsgården", "Ungdomsgård"],
  ["centrumtorget", "Centrum"],
  ["Marknaden", "Marknad"],
  ["ett företag", "Företag"],
])("%s is at %s", (place, type) => {
  expect(placeTypeIn(place, TYPES)).toBe(type);
});

test.each(["Skolgatan 4", "Kangos", "", "Skolan och marknaden", "Skolvägen", "Torget"])(
  "%j tells no one type",
  (place) => {
    expect(placeTypeIn(place, TYPES)).toBeNull();
  },
);
