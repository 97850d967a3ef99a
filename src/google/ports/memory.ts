// What the add-on remembers of each person: the role, the latest choices and the latest entries. It lies in the
// person's own properties, which nobody else can read.
import type { Memory } from "../../application/ports";
import { lastChoicesInput, type SyncInput, syncInput } from "../../contract/inputs";
import { parsedJson } from "../../contract/parsed-json";
import type { Remembered } from "../../contract/server-api";
import { validate } from "../../contract/validation";

const ME = "me";
const CHOICES = "choices";
const LATEST = "latest";
const MOST_ENTRIES = 10;
/**
 * Characters. A property holds 9 KB, and a letter takes up to three bytes:
 * https://developers.google.com/apps-script/guides/services/quotas
 */
const LONGEST = 3000;

type Stored = Readonly<Record<string, string | undefined>>;

/** Reads the properties, and forgets what isn't as the add-on wrote it. */
function rememberedIn(stored: Stored): Remembered {
  const choices = validate(lastChoicesInput, parsedJson(stored[CHOICES] ?? ""));
  const latest = validate(syncInput, { logged: parsedJson(stored[LATEST] ?? "") });
  return {
    me: stored[ME] ?? "",
    choices: choices.ok ? choices.value : null,
    latest: (latest.ok && latest.value.logged) || [],
  };
}

function storedOf({ me, choices, logged = [] }: SyncInput, before: Remembered): Record<string, string> {
  const latest = [...new Set([...logged, ...before.latest])].slice(0, MOST_ENTRIES);
  const texts: Readonly<Record<string, string | undefined>> = {
    [ME]: me,
    [CHOICES]: choices && JSON.stringify(choices),
    [LATEST]: logged.length > 0 ? JSON.stringify(latest) : undefined,
  };
  const kept = Object.entries(texts).filter(([, text]) => text !== undefined && text.length <= LONGEST);
  return Object.fromEntries(kept) as Record<string, string>;
}

export const userMemory: Memory = {
  me: () => PropertiesService.getUserProperties().getProperty(ME) ?? "",
  remember(me) {
    const properties = PropertiesService.getUserProperties();
    if (properties.getProperty(ME) !== me) properties.setProperty(ME, me);
  },
  recall: () => rememberedIn(PropertiesService.getUserProperties().getProperties()),
  keep(news) {
    const properties = PropertiesService.getUserProperties();
    const before = properties.getProperties();
    const written = storedOf(news, rememberedIn(before));
    if (Object.entries(written).some(([key, text]) => before[key] !== text)) properties.setProperties(written);
    return rememberedIn({ ...before, ...written });
  },
};
