import { askedFor, fieldsFor, knownPlaces, typeChoices } from "../../../../../src/ui/activity/form/form-fields";
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
      places: [],
      parties: { asked: ["Polis"], others: ["Kommun", "Skola"] },
      performedBy: [],
      audiences: { asked: ["Unga"], others: ["Äldre"] },
      kept: [],
      requirements: ["Reglerna är följda"],
      hasAmount: true,
      units: [],
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
      places: [],
      parties: null,
      performedBy: [],
      kept: [],
      audiences: null,
      requirements: [],
      hasAmount: false,
      units: [],
    });
  });

  test("the promises behind a type", () => {
    expect(askedFor(book.commitments, "Kontakt")).toEqual(["2.1", "2.2"]);
    expect(askedFor(book.commitments, "Föreläsning")).toEqual([]);
  });
});

describe("promises about places, days and hours", () => {
  const told = {
    ...book,
    commitments: [
      aCommitment({ id: "1", activityTypes: ["Pass"], places: ["Kangos", "Pajala"], unit: "timmar" }),
      aCommitment({ id: "2", activityTypes: ["Kväll"], counts: "Dagar", unit: "timmar" }),
      aCommitment({ id: "3", activityTypes: ["Mätning"], kind: "Mätvärde" }),
    ],
  };

  test("the places that count are offered before those written before", () => {
    const { places } = fieldsFor(told, "Pass", []);
    expect(places).toEqual(["Kangos", "Pajala"]);
    expect(knownPlaces(told, places)).toEqual(["Kangos", "Pajala", "Junosuando"]);
  });

  test.each([
    ["Pass", true, ["timmar"]],
    ["Kväll", false, []],
    ["Mätning", false, []],
  ])("%s: an amount is asked for only where it counts", (type, hasAmount, units) => {
    expect(fieldsFor(told, type, [])).toMatchObject({ hasAmount, units });
  });
});

test.each([
  ["Genomförd", ["Reglerna är följda"], ["Unga"], true, []],
  ["Planerad", [], ["Unga"], true, []],
  ["Inställd", [], undefined, false, ["parties", "audiences"]],
] as const)("%s: what is asked of an activity in that state", (state, requirements, audiences, hasAmount, kept) => {
  const fields = fieldsFor(book, "Kontakt", [], state);
  expect(fields).toMatchObject({ requirements, hasAmount, kept });
  expect(fields.audiences?.asked).toEqual(audiences);
  expect(fields.placeTypes?.asked).toEqual(["Skola", "Företag"]);
});
