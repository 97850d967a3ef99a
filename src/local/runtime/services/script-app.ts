// ScriptApp: the names of the authorisation modes, and no more. Installable triggers are not in the runtime.

import type { Execution } from "../execution";
import { enumeration } from "./enumeration";

type Service = GoogleAppsScript.Script.ScriptApp;

const AUTH_MODES = ["NONE", "LIMITED", "FULL", "CUSTOM_FUNCTION"];

export function makeScriptApp(execution: Execution): Service {
  const AuthMode: unknown = enumeration(execution, "AuthMode", AUTH_MODES);
  return execution.service<Service>("ScriptApp", { AuthMode: AuthMode as Service["AuthMode"] });
}
