// The services that a script finds among its globals.

import type { Execution } from "../execution";
import { KNOWN_SERVICES } from "../scopes";
import { makeCacheService } from "./cache-service";
import { makeDrive } from "./drive";
import { makeLockService } from "./lock-service";
import { makeConsole, makeLogger } from "./logging";
import { makePropertiesService } from "./properties-service";
import { makeScriptApp } from "./script-app";
import { makeSession } from "./session-service";
import { makeSpreadsheetApp } from "./spreadsheet-app";
import { makeHtmlService } from "./user-interface/html-service";
import type { ScriptMenus } from "./user-interface/script-menus";
import { makeUtilities } from "./utilities";

/** Services by their global names. Those that the runtime lacks are there too, and throw for every member. */
export function serviceGlobals(execution: Execution, menus: ScriptMenus): Record<string, object> {
  const absent = KNOWN_SERVICES.map((name) => [name, execution.service(name, {})] as const);
  const { drive: folder, manifest } = execution;
  const drive = folder && manifest.advancedServices.includes("Drive") ? { Drive: makeDrive(execution, folder) } : {};
  return {
    ...Object.fromEntries(absent),
    ...drive,
    ScriptApp: makeScriptApp(execution),
    SpreadsheetApp: makeSpreadsheetApp(execution, menus),
    HtmlService: makeHtmlService(execution),
    LockService: makeLockService(execution),
    CacheService: makeCacheService(execution),
    PropertiesService: makePropertiesService(execution),
    Utilities: makeUtilities(execution),
    Session: makeSession(execution),
    Logger: makeLogger(execution),
    console: makeConsole(execution),
  };
}
