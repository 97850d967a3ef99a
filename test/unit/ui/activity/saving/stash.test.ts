import { emptyForm } from "../../../../../src/ui/activity/form/form-state";
import { type Parcel, parcelOf } from "../../../../../src/ui/activity/saving/outbox";
import { keepUnsaved, markOf, readUnsaved } from "../../../../../src/ui/activity/saving/stash";
import { contentOf } from "../../../../../src/ui/activity/session-book";
import { anActivity, day } from "../../../../helpers/make";

const key = "lofteskollen-phone-1";
const form = emptyForm(day("2022-06-30"), "");
const aParcel = (id: string) =>
  parcelOf({ ...contentOf(anActivity("2022-06-30"), day("2022-06-30")), id, by: "", isRetry: false }, form, 0);
const [first, second] = [aParcel("A-00000001"), aParcel("A-00000002")];

/** A page that keeps its own entries under the common key. */
function aPage() {
  const ids = new Set<string>();
  let draft = "";
  return (parcels: readonly Parcel[], note = "") => {
    for (const { input } of parcels) ids.add(input.id);
    const typed = note === "" ? null : { ...form, note };
    const isKept = keepUnsaved(key, { form: typed, parcels }, { ids, draft });
    draft = typed === null ? "" : markOf(typed);
    return isKept;
  };
}

const keptIds = () => readUnsaved(key)?.parcels.map(({ input }) => input.id) ?? [];

const texts = new Map<string, string>();

beforeEach(() => {
  texts.clear();
  const localStorage = {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => texts.set(name, text),
    removeItem: (name: string) => texts.delete(name),
  };
  Object.defineProperty(globalThis, "window", { value: { localStorage }, configurable: true });
});

afterEach(() => Reflect.deleteProperty(globalThis, "window"));

test("a personnummer in the form leaves the form out, and keeps the entries that wait", () => {
  const keep = aPage();
  expect(keep([first], "Lugnt")).toBe(true);
  expect(keep([first], "Talade med 19811218-9876")).toBe(false);
  expect(readUnsaved(key)).toEqual({ form: null, parcels: [first] });
  expect(keep([first], "Talade med föräldrar")).toBe(true);
  expect(readUnsaved(key)?.form?.note).toBe("Talade med föräldrar");
});

test("a personnummer is kept from no field, and alone leaves nothing behind", () => {
  for (const field of [{ morePlaces: ["", "811218-9876"] }, { dateText: "811218-9876" }, { role: "811218-9876" }]) {
    expect(keepUnsaved(key, { form: { ...form, ...field }, parcels: [] }, { ids: new Set(), draft: "" })).toBe(false);
    expect(texts.size).toBe(0);
  }
});

test("digits that look like a personnummer only across two texts are kept", () => {
  const apart = { ...form, morePlaces: ["811218", "9876"] };
  expect(keepUnsaved(key, { form: apart, parcels: [] }, { ids: new Set(), draft: "" })).toBe(true);
  expect(readUnsaved(key)?.form).toEqual(apart);
});

test("two pages keep each other's entries, and each takes away only what it has had", () => {
  const [one, other] = [aPage(), aPage()];
  one([first]);
  other([]);
  other([], "Skolan");
  expect(keptIds()).toEqual([first.input.id]);
  other([second]);
  one([first]);
  expect(keptIds().sort()).toEqual([first.input.id, second.input.id]);
  one([]);
  expect(keptIds()).toEqual([second.input.id]);
  other([]);
  expect(texts.size).toBe(0);
});

test("an entry that both pages have is kept once", () => {
  const [one, other] = [aPage(), aPage()];
  one([first]);
  other([first, second]);
  one([first]);
  expect(keptIds().sort()).toEqual([first.input.id, second.input.id]);
});

test("two pages keep each other's forms, and a form that is saved gives way to the other page's", () => {
  const [one, other] = [aPage(), aPage()];
  one([], "Rast");
  other([]);
  expect(readUnsaved(key)?.form?.note).toBe("Rast");
  other([], "Rastvandring");
  one([], "Rast på skolan");
  other([]);
  expect(readUnsaved(key)?.form?.note).toBe("Rast på skolan");
  one([]);
  expect(texts.size).toBe(0);
});

test("a page that opens with a form that was left takes it over", () => {
  aPage()([], "Rast");
  const next = aPage();
  next([], readUnsaved(key)?.form?.note);
  next([], "Rast på skolan");
  next([]);
  expect(texts.size).toBe(0);
});
