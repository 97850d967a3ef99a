// appsscript.json: the zone the script lives in, and what it may do.

import { ServiceError } from "./service-error";

export interface Manifest {
  /** IANA name. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** Names of the advanced services it has switched on ("Drive"). */
  readonly advancedServices: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Throws ServiceError when the text is not a manifest the runtime can follow. */
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
