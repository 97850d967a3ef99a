import { fail, type ReplyError } from "../../../../../src/contract/reply";
import { emptyForm } from "../../../../../src/ui/activity/form/form-state";
import {
  again,
  isPassing,
  leftOver,
  nextToSend,
  type Parcel,
  parcelOf,
  parcelsOf,
  resumed,
  sending,
  unsent,
  without,
} from "../../../../../src/ui/activity/saving/outbox";
import { contentOf } from "../../../../../src/ui/activity/session-book";
import { anActivity, day } from "../../../../helpers/make";

const form = emptyForm(day("2022-06-30"), "");
const aParcel = (id: string) =>
  parcelOf({ ...contentOf(anActivity("2022-06-30"), day("2022-06-30")), id, by: "", isRetry: false }, form, 0);
const [first, second] = [aParcel("A-00000001"), aParcel("A-00000002")];

function errorOf(...told: Parameters<typeof fail>): ReplyError {
  const reply = fail(...told);
  if (reply.ok) throw new Error("a failure that succeeded");
  return reply.error;
}

const lost = errorOf("refused", "Connection failure");
const sent = (parcels: readonly Parcel[]) => {
  const next = nextToSend(parcels);
  if (!next) throw new Error("nothing is waiting");
  return sending(parcels, next);
};

test("the oldest goes first, and what is on its way isn't sent again", () => {
  const parcels = sent([first, second]);
  expect(parcels.map(({ phase, tries }) => [phase, tries])).toEqual([
    ["sending", 1],
    ["waiting", 0],
  ]);
  expect(nextToSend(parcels)?.input.id).toBe(second.input.id);
});

test("a lost answer is tried once more by itself, then waits for a person", () => {
  const once = unsent(sent([first]), first.input.id, lost);
  expect(once[0]).toMatchObject({ phase: "waiting", tries: 1 });
  const twice = unsent(sent(once), first.input.id, lost);
  expect(twice[0]).toMatchObject({ phase: "failed", tries: 2, error: lost });
  expect(again(twice, first.input.id)[0]).toMatchObject({ phase: "waiting", tries: 2, error: lost });
});

test.each([
  ["someone else writes", errorOf("busy")],
  ["something must be mended", errorOf("inputInvalid")],
  ["several accounts", errorOf("refused", "PERMISSION_DENIED")],
  ["half a minute has passed already", errorOf("refused", "NO_ANSWER")],
])("it isn't tried again by itself when %s", (_what, error) => {
  expect(unsent(sent([first]), first.input.id, error)[0]).toMatchObject({ phase: "failed" });
});

test("what was left when the page closed is sent as a retry, and only when asked", () => {
  expect(leftOver(first)).toMatchObject({ phase: "failed", tries: 1, error: null });
  expect(nextToSend([leftOver(first)])).toBeUndefined();
});

test("what is stored leaves the others", () => {
  expect(without([first, second], first.input.id)).toEqual([second]);
});

test("an entry of several places is an activity for each, and only the first is a try that was made before", () => {
  const activity = { ...anActivity("2022-06-30"), place: "Kangos" };
  const made = ["A-00000004", "A-00000005"];
  const makeAttempt = () => ({ id: made.shift() ?? "", tries: 0 });
  const several = { ...form, role: " Polis ", place: "Kangos", morePlaces: [" Junosuando ", "  ", "Tärendö"] };
  const parcels = parcelsOf(activity, several, { id: "A-00000003", tries: 1 }, makeAttempt);
  expect(parcels.map(({ input, tries }) => [input.id, input.place, input.by, tries])).toEqual([
    ["A-00000003", "Kangos", "Polis", 1],
    ["A-00000004", "Junosuando", "Polis", 0],
    ["A-00000005", "Tärendö", "Polis", 0],
  ]);
  expect(parcels.map(({ form: kept }) => [kept.place, kept.morePlaces])).toEqual([
    ["Kangos", []],
    ["Junosuando", []],
    ["Tärendö", []],
  ]);
});

test("what a phone kept is sent again at once, and as a try that may have come through", () => {
  expect(resumed({ ...first, phase: "sending" })).toMatchObject({ phase: "waiting", tries: 1 });
});

test.each([
  ["no connection", lost, true],
  ["someone else writes", errorOf("busy"), true],
  ["something must be mended", errorOf("inputInvalid"), false],
  ["somebody who may only read", errorOf("readOnly"), false],
  ["nothing failed", null, false],
])("whether it may get through later: %s", (_what, error, passes) => expect(isPassing(error)).toBe(passes));
