import { askedFor, fieldsFor, knownPlaces, typeChoices } from "../../../../../src/ui/sidebar/form/form-fields";
import { aCommitment, anActivity } from "../../../../helpers/make";

const book = {
  commitments: [
    aCommitment({ id: "1.1", activityTypes: ["Möte"], requiredParties: ["Skola", "Polis"] }),
    aCommitment({
      id: "2.1",
      activityTypes: ["Kontakt"],
      placeTypes: ["Skola", "Företag"],
      requiredParties: ["Polis"],
    }),
    aCommitment({ id: "2.2", activityTypes: ["Kontakt"], audiences: ["Unga"], requirement: "Reglerna är följda" }),
    aCommitment({ id: "3.1", activityTypes: ["Råd bildat"], kind: "Milstolpe" }),
  ],
  activities: [
    anActivity("2022-01-05", { place: "Kangos" }),
    anActivity("2022-01-06", { place: "Junosuando" }),
    anActivity("2022-01-07", { place: "Junosuando" }),
    anActivity("2022-01-08", { type: "Råd bildat" }),
  ],
  lists: {
    activityTypes: ["Föreläsning", "Kontakt", "Möte"],
    placeTypes: ["Torg", "Skola"],
    parties: ["Kommun", "Polis", "Skola"],
    audiences: ["Unga", "Äldre"],
    channels: [],
  },
};

test("types that promises ask for come first, most used first; the rest of the list after them", () => {
  expect(typeChoices(book)).toEqual({ asked: ["Kontakt", "Råd bildat", "Möte"], others: ["Föreläsning"] });
});

test("places written before are offered, most used first", () => {
  expect(knownPlaces(book)).toEqual(["Junosuando", "Kangos"]);
});

describe("the form asks what the promises ask", () => {
  test("all the promises of a type together, their own words before the rest of the list", () => {
    expect(fieldsFor(book, "Kontakt", [])).toEqual({
      placeTypes: { asked: ["Skola", "Företag"], others: ["Torg"] },
      parties: { asked: ["Polis"], others: ["Kommun", "Skola"] },
      audiences: { asked: ["Unga"], others: ["Äldre"] },
      requirements: ["Reglerna är följda"],
      hasAmount: true,
    });
  });

  test("only the promises that are ticked", () => {
    const fields = fieldsFor(book, "Kontakt", ["1.1"]);
    expect(fields).toMatchObject({ placeTypes: null, audiences: null, requirements: [] });
    expect(fields.parties?.asked).toEqual(["Skola", "Polis"]);
  });

  test.each([
    ["what is done once", "Råd bildat"],
    ["what no promise asks for", "Föreläsning"],
    ["nothing chosen yet", ""],
  ])("nothing more for %s", (_what, type) => {
    expect(fieldsFor(book, type, [])).toEqual({
      placeTypes: null,
      parties: null,
      audiences: null,
      requirements: [],
      hasAmount: false,
    });
  });

  test("the promises behind a type", () => {
    expect(askedFor(book.commitments, "Kontakt")).toEqual(["2.1", "2.2"]);
    expect(askedFor(book.commitments, "Föreläsning")).toEqual([]);
  });
});
