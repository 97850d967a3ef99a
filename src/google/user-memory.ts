// What the add-on remembers for each person: the role they log as. Kept by Google for the person alone.
import type { Memory } from "../application/ports";

const ME = "me";

export const userMemory: Memory = {
  me: () => PropertiesService.getUserProperties().getProperty(ME) ?? "",
  remember(me) {
    const properties = PropertiesService.getUserProperties();
    if (properties.getProperty(ME) !== me) properties.setProperty(ME, me);
  },
};
