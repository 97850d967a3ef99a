// Session: the script's zone. Who the user is stays unknown without its scope.

import type { Execution } from "../execution";

type Service = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function makeSession(execution: Execution): Service {
  const user = (): User => execution.service<User>("User", {});
  return execution.service<Service>("Session", {
    getScriptTimeZone: () => execution.manifest.timeZone,
    getActiveUser: user,
    getEffectiveUser: user,
  });
}
