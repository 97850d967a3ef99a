// Session: the script's time zone. User.getEmail is missing, since the project doesn't ask for its scope.

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
