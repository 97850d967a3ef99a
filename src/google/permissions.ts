// What Google asks people to allow, each of which they may leave unticked, and what is said when one is missing.
// https://developers.google.com/apps-script/concepts/scopes#granular-permissions
import { fail, type Permission, type Reply } from "../contract/reply";

declare global {
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      /** As Google's reference has it; the types know it without the scopes alone. */
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}

const AUTH = "https://www.googleapis.com/auth/";
const SCOPES: Readonly<Record<Permission, string>> = {
  sheet: `${AUTH}spreadsheets.currentonly`,
  pages: `${AUTH}script.container.ui`,
  drive: `${AUTH}drive.file`,
};
const PERMISSIONS = Object.keys(SCOPES) as Permission[];
/** The person's own property which says that they have been asked for Drive once. */
const ASKED_FOR_DRIVE = "askedForDrive";

/**
 * Asks for permissions at the start of a menu item. Where one is missing Google ends the run and shows its question:
 * https://developers.google.com/apps-script/reference/script/script-app#requirescopesauthmode,-oauthscopes
 */
export function requirePermissions(permissions: readonly Permission[]): void {
  if (typeof ScriptApp.requireScopes !== "function") return;
  ScriptApp.requireScopes(
    ScriptApp.AuthMode.FULL,
    permissions.map((permission) => SCOPES[permission]),
  );
}

/** Whether whoever runs the script has allowed it. */
export function isGranted(permission: Permission): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [SCOPES[permission]]);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
}

/** Asks for Drive once. Whoever says no can still make the Word file, and isn't asked each time. */
export function offerDrive(): void {
  if (typeof ScriptApp.requireScopes !== "function") return;
  if (isGranted("drive")) return;
  const properties = PropertiesService.getUserProperties();
  if (properties.getProperty(ASKED_FOR_DRIVE) !== null) return;
  properties.setProperty(ASKED_FOR_DRIVE, "yes");
  requirePermissions(["drive"]);
}

/** Google names the scope that is missing in a text of any language; Drive says it in words of its own. */
const DRIVE_MISSING = /insufficient (?:authentication )?(?:scopes|permission)|SCOPE_INSUFFICIENT/i;

/** The permission whose lack the error tells of; null where it tells of something else. */
export function missingPermission(error: unknown): Permission | null {
  const message = error instanceof Error ? error.message : String(error);
  if (DRIVE_MISSING.test(message)) return "drive";
  return PERMISSIONS.find((permission) => message.includes(SCOPES[permission])) ?? null;
}

/** `notGranted` with the permission as its detail; null where the error tells of something else. */
export function notGranted(error: unknown): Reply<never> | null {
  const missing = missingPermission(error);
  return missing && fail("notGranted", missing);
}
