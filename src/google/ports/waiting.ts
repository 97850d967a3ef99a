// Edits that wait for the next refresh, each under a key of its own in the document's properties, so that no two people
// write the same text.
import type { Waiting } from "../../application/ports";
import { waitingKey, waitingText } from "../../application/waiting-edits";

export const waitingInProperties: Waiting = {
  leave(edit) {
    const key = waitingKey(Date.now(), Math.random().toString(36).slice(2));
    PropertiesService.getDocumentProperties().setProperty(key, waitingText(edit));
    return key;
  },
  isLeft: (key) => PropertiesService.getDocumentProperties().getProperty(key) !== null,
};
