// appsscript.json: the script's time zone, and what the script may do.
// https://developers.google.com/apps-script/manifest

import { ServiceError } from "./service-error";

export interface Manifest {
  /** IANA name. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Names of the advanced services that are switched on ("Drive"). */
  readonly advancedServices: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** @throws ServiceError for a text that is no manifest or lacks what the runtime needs of one. */
export function parseManifest(text: string): Manifest {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json)) throw new ServiceError("appsscript.json is not an object");
  const { timeZone, oauthScopes, dependencies } = json;
  if (typeof timeZone !== "string") throw new ServiceError("appsscript.json has no timeZone");
  if (!Array.isArray(oauthScopes)) throw new ServiceError("appsscript.json has no oauthScopes");
  const enabled = isRecord(dependencies) ? dependencies["enabledAdvancedServices"] : [];
  const services = Array.isArray(enabled) ? enabled.filter(isRecord) : [];
  return {
    timeZone,
    oauthScopes: oauthScopes.map(String),
    advancedServices: services.map((service) => String(service["userSymbol"])),
  };
}
