import { newDocumentState } from "../../../../src/local/runtime/document-state";
import { newDriveFolder } from "../../../../src/local/runtime/drive-folder";
import { steppedTime } from "../../../../src/local/runtime/time-source";
import { answerOf, errorOf, NOON, world } from "../../../helpers/local/script-world";

describe("the script's lock", () => {
  const source = `function hold() { return LockService.getScriptLock().tryLock(100); }
    function waits() { LockService.getScriptLock().waitLock(200); }
    function twice() { const lock = LockService.getScriptLock(); const got = lock.tryLock(1);
      lock.releaseLock(); return [got, lock.hasLock()]; }`;

  test("tryLock is false while another run holds it, and time passes meanwhile", () => {
    const state = newDocumentState();
    const clock = steppedTime(() => NOON);
    state.lockHolder = -1;
    expect(world(source, { state, clock }).run("hold", []).value).toBe(false);
    expect(clock.now()).toBe(NOON + 100);
    expect(world(source, { state, clock }).run("waits", []).error).toMatch(/Lock timeout/);
  });

  test("another run gets it as soon as the holder lets go", () => {
    const state = newDocumentState();
    state.lockHolder = -1;
    const clock = {
      now: () => NOON,
      sleep: () => {
        state.lockHolder = null;
      },
    };
    expect(world(source, { state, clock }).run("hold", []).value).toBe(true);
  });

  test("is let go of when the run ends", () => {
    const state = newDocumentState();
    const runtime = world(source, { state });
    expect(runtime.run("hold", []).value).toBe(true);
    expect(state.lockHolder).toBeNull();
    expect(runtime.run("twice", []).value).toEqual([true, false]);
  });
});

describe("caches", () => {
  test("hold texts for ten minutes unless told otherwise", () => {
    const state = newDocumentState();
    let now = NOON;
    const clock = { now: () => now, sleep: () => undefined };
    const source = `function put() { const cache = CacheService.getScriptCache(); cache.put("a", 12); cache.put("b", "kort", 60); }
      function get() { return CacheService.getScriptCache().getAll(["a", "b", "c"]); }`;
    const runtime = world(source, { state, clock });
    runtime.run("put", []);
    expect(runtime.run("get", []).value).toEqual({ a: "12", b: "kort" });
    now += 61_000;
    expect(runtime.run("get", []).value).toEqual({ a: "12" });
    now += 540_000;
    expect(runtime.run("get", []).value).toEqual({});
  });

  test("refuse a value over 100 KB", () =>
    expect(errorOf(`CacheService.getUserCache().put("a", "x".repeat(102401));`)).toMatch(/too large/));
});

describe("properties", () => {
  test("hold texts; a missing one is null", () =>
    expect(
      answerOf(`const own = PropertiesService.getUserProperties(); own.setProperty("n", 5);
      return [own.getProperty("n"), own.getProperty("saknas"), own.getProperties()];`),
    ).toEqual(["5", null, { n: "5" }]));

  test("refuse a value over 9 KB, and more than 500 KB in all", () => {
    expect(errorOf(`PropertiesService.getScriptProperties().setProperty("a", "x".repeat(9217));`)).toMatch(/too large/);
    expect(
      errorOf(`const own = PropertiesService.getScriptProperties();
      for (let i = 0; i < 60; i++) own.setProperty("k" + i, "x".repeat(9000));`),
    ).toMatch(/quota/);
  });
});

describe("Drive", () => {
  const upload = `return Drive.Files.create({ name: "Uppföljning", mimeType: "application/vnd.google-apps.document" },
    Utilities.newBlob(Utilities.base64Decode("aGVq"), "application/msword"), { fields: "id,webViewLink" });`;

  test("a document is read back in the type it came in when alt says media, and can be removed once", () => {
    const drive = newDriveFolder();
    const made = `const { id } = (() => { ${upload} })();`;
    expect(
      answerOf(
        `${made} const back = Drive.Files.export(id, "application/msword", { alt: "media" });
        return [back.getDataAsString(), back.getContentType()];`,
        { drive },
      ),
    ).toEqual(["hej", "application/msword"]);
    expect(errorOf(`${made} Drive.Files.export(id, "application/msword");`, { drive })).toMatch(/requires alt=media/);
    expect(errorOf(`${made} Drive.Files.export(id, "text/html", { alt: "media" });`, { drive })).toMatch(
      /not in the local runtime: Drive.Files.export/,
    );
    const before = drive.files.length;
    expect(errorOf(`${made} Drive.Files.remove(id); Drive.Files.remove(id);`, { drive })).toMatch(/File not found/);
    expect(drive.files).toHaveLength(before);
  });

  test("keeps the bytes and answers with the fields asked for", () => {
    const drive = newDriveFolder();
    expect(Object.keys(answerOf(upload, { drive }) as object)).toEqual(["id", "webViewLink"]);
    expect(drive.files[0]).toMatchObject({ name: "Uppföljning", uploadedType: "application/msword" });
    expect(Buffer.from(drive.files[0]?.bytes ?? []).toString()).toBe("hej");
  });

  test("refuses in its own words when told to", () => {
    const drive = newDriveFolder();
    drive.refuseWith("The user's Drive storage quota has been exceeded.");
    expect(errorOf(upload, { drive })).toMatch(/quota has been exceeded/);
    expect(drive.files).toEqual([]);
  });
});

describe("Utilities", () => {
  test("digests and decoded bytes are signed", () =>
    expect(
      answerOf(`const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "hej", Utilities.Charset.UTF_8);
        return [digest.length, digest.some((byte) => byte < 0), Utilities.base64Decode("/w==")];`),
    ).toEqual([32, true, [-1]]));

  test("sleep moves the runtime's clock", () =>
    expect(answerOf("const before = Date.now(); Utilities.sleep(1500); return Date.now() - before;")).toBe(1500));
});

test("a zip holds its files by path, and only what calls itself a zip is opened", () => {
  const zip = `const zip = Utilities.zip([Utilities.newBlob("hej", "text/plain", "word/document.xml")], "x.docx");`;
  expect(
    answerOf(`${zip} return [zip.getName(), zip.getContentType(),
      Utilities.unzip(zip).map((file) => [file.getName(), file.getDataAsString()])];`),
  ).toEqual(["x.docx", "application/zip", [["word/document.xml", "hej"]]]);
  expect(errorOf(`${zip} Utilities.unzip(zip.setContentType("application/msword"));`)).toMatch(/Invalid argument/);
});
