// ScriptApp: authorisation. Installable triggers are not in the runtime.
// https://developers.google.com/apps-script/reference/script/script-app

import type { Execution } from "../execution";
import { ServiceError } from "../service-error";
import { enumeration } from "./enumeration";

type Service = GoogleAppsScript.Script.ScriptApp;
type WebApp = GoogleAppsScript.Script.Service;
type Info = GoogleAppsScript.Script.AuthorizationInfo;

const AUTH_MODES = ["NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION"];
const STATUSES = ["REQUIRED", "NOT_REQUIRED"];

export function makeScriptApp(execution: Execution): Service {
  const { granted, manifest } = execution;
  const isGranted = (scopes: readonly string[]) => scopes.every((scope) => granted.includes(scope));
  const enums = {
    AuthMode: enumeration(execution, "AuthMode", AUTH_MODES),
    AuthorizationStatus: enumeration(execution, "AuthorizationStatus", STATUSES),
  };
  const members = {
    ...(enums as unknown as Pick<Service, keyof typeof enums>),
    /** Google shows its question and ends the run; nobody answers here, so that the run ends in an error. */
    requireScopes: (_mode: unknown, scopes: string[]) => {
      if (!isGranted(scopes)) throw new ServiceError("Authorization is required to perform that action.");
    },
    /** https://developers.google.com/apps-script/reference/script/service#geturl: null where nothing is on the web. */
    getService: () => execution.service<WebApp>("Service", { getUrl: () => execution.webUrl() as string }),
    getAuthorizationInfo: (_mode: unknown, scopes: readonly string[] = manifest.oauthScopes) =>
      execution.service<Info>("AuthorizationInfo", {
        getAuthorizationStatus: () =>
          (isGranted(scopes) ? "NOT_REQUIRED" : "REQUIRED") as unknown as ReturnType<Info["getAuthorizationStatus"]>,
      }),
  };
  return execution.service<Service>("ScriptApp", members);
}
