// Edits that wait for the next refresh, each under a key of its own in the script's properties, so that no two people
// write the same text.
import type { Waiting } from "../../application/ports";
import { waitingKey, waitingText } from "../../application/waiting-edits";

/** Made when a run begins: the edits lie in the order in which their runs began, and not in which they gave up. */
export function waitingInProperties(): Waiting {
  const begun = Date.now();
  return {
    leave(edit) {
      const key = waitingKey(begun, Math.random().toString(36).slice(2));
      PropertiesService.getScriptProperties().setProperty(key, waitingText(edit));
      return key;
    },
    isLeft: (key) => PropertiesService.getScriptProperties().getProperty(key) !== null,
  };
}
