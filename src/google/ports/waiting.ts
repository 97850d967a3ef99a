// Edits that wait for the next refresh, each under a key of its own in the script's properties, so that no two people
// write the same text.
import type { Waiting } from "../../application/ports";
import { waitingKey, waitingText } from "../../application/waiting-edits";

/** Every run has this module anew: the edits lie in the order in which their runs began, and not in which they gave up. */
const BEGUN = Date.now();

export const waitingInProperties: Waiting = {
  leave(edit) {
    const key = waitingKey(BEGUN, Math.random().toString(36).slice(2));
    PropertiesService.getScriptProperties().setProperty(key, waitingText(edit));
    return key;
  },
  isLeft: (key) => PropertiesService.getScriptProperties().getProperty(key) !== null,
};
