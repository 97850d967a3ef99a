// PropertiesService: small texts kept with the document or the user, at most 9 KB each and 500 KB in all.
// https://developers.google.com/apps-script/guides/services/quotas#current_limitations

import type { PropertyStore } from "../document-state";
import type { Execution } from "../execution";
import { ServiceError } from "../service-error";

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

function makeProperties(execution: Execution, store: PropertyStore): Properties {
  const set = (key: string, value: unknown): void => {
    const text = String(value);
    if (Buffer.byteLength(text) > VALUE_LIMIT) throw new ServiceError("Argument too large: value");
    const others = [...store].filter(([name]) => name !== key);
    const size = [...others, [key, text]].reduce((sum, pair) => sum + Buffer.byteLength(pair.join("")), 0);
    if (size > STORE_LIMIT) {
      throw new ServiceError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    store.set(key, text);
  };
  const properties: Properties = execution.service<Properties>("Properties", {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key: string, value: string) => {
      set(key, value);
      return properties;
    },
    setProperties: (values: Record<string, string>, deleteOthers?: boolean) => {
      if (deleteOthers) store.clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return properties;
    },
    deleteProperty: (key: string) => {
      store.delete(key);
      return properties;
    },
    deleteAllProperties: () => {
      store.clear();
      return properties;
    },
  });
  return properties;
}

export function makePropertiesService(execution: Execution): Service {
  const { state } = execution;
  return execution.service<Service>("PropertiesService", {
    getScriptProperties: () => makeProperties(execution, state.scriptProperties),
    getUserProperties: () => makeProperties(execution, state.userProperties),
  });
}
