// One run of the bundle, and the one gate that every call to a service goes through.

import { types } from "node:util";
import type { RunFrom, ScreenEvent } from "../session";
import { type Access, refusedToPerson } from "./access";
import type { DocumentState } from "./document-state";
import type { DriveFolder } from "./drive-folder";
import { type KeptRows, newKeptRows } from "./kept-rows";
import type { Manifest } from "./manifest";
import type { Meter } from "./meter";
import type { SheetLocale } from "./model/locale";
import type { WorkbookModel } from "./model/workbook-model";
import { createRealm, type Realm } from "./realm";
import { refusedCall } from "./scopes";
import { notInRuntime, ServiceError } from "./service-error";
import type { TimeSource } from "./time-source";
import type { ObjectMakers, WorkbookObjects } from "./workbook-objects";

/** What all executions on one workbook share. */
export interface Surroundings {
  readonly book: WorkbookModel;
  readonly state: DocumentState;
  /** Null where the workbook belongs to no Google account: the Drive service is then missing altogether. */
  readonly drive: DriveFolder | null;
  readonly manifest: Manifest;
  readonly clock: TimeSource;
  readonly meter: Meter;
  /** Pages of the bundle by name, without ".html". */
  readonly pages: ReadonlyMap<string, string>;
  /** Called before every service call; throws to end the execution there. */
  readonly onCall: (execution: Execution, member: string) => void;
  /** The scopes of the manifest that whoever runs the script has allowed. */
  readonly granted: readonly string[];
  /** Who runs the script. An editor is let into no cells that the owner has protected. */
  readonly access: Access;
  /** The address of the script's page on the web; null where it has none. */
  readonly webUrl: () => string | null;
  /** The button that is pressed when a script asks and waits; null where nobody is there to answer. */
  readonly answer: "YES" | "NO" | "CLOSE" | null;
  /** A line from console or Logger. */
  readonly onLog: (line: string) => void;
}

/**
 * FULL for menus and pages, LIMITED for the simple triggers onOpen and onEdit.
 * https://developers.google.com/apps-script/reference/script/auth-mode
 */
export type AuthMode = "FULL" | "LIMITED";

/** `member` is the name without its service: "getValues". */
export type OnAnswer = (member: string, result: unknown) => void;

export interface Execution extends Surroundings, WorkbookObjects {
  readonly id: number;
  readonly authMode: AuthMode;
  /** Where the run began. A page on the web has no window of the sheet around it. */
  readonly from: RunFrom;
  readonly realm: Realm;
  readonly keptRows: KeptRows | null;
  readonly events: ScreenEvent[];
  readonly locale: SheetLocale;
  /**
   * Makes a service call: counts it, checks the permission, and hands the result or the error over in the realm
   * of the bundle.
   */
  call(member: string, run: () => unknown): unknown;
  /** A service object, which throws for a member it lacks. `onAnswer` gets each result before the bundle does. */
  service<T extends object>(type: string, members: Partial<T>, onAnswer?: OnAnswer): T;
}

/** Where a bundle has been loaded, or is going to be. */
export interface World {
  readonly realm: Realm;
  /** The service objects that were handed in. */
  readonly services: WeakSet<object>;
  /** Null in a world that isn't kept: at Google each call gets rows of its own. */
  readonly keptRows: KeptRows | null;
}

/** `isKept`: whether the world is there for more than one call. */
export function createWorld({ clock, manifest }: Surroundings, isKept: boolean): World {
  const services = new WeakSet<object>();
  const realm = createRealm(clock, manifest.timeZone, (value) => services.has(value));
  return { services, realm, keptRows: isKept ? newKeptRows(realm) : null };
}

let executions = 0;

export function startExecution(
  surroundings: Surroundings,
  authMode: AuthMode,
  makers: ObjectMakers<Execution>,
  { realm, services, keptRows }: World,
  from: RunFrom = "sheet",
): Execution {
  const { meter, onCall, book, granted, access } = surroundings;
  executions += 1;

  const call = (member: string, run: () => unknown): unknown => {
    onCall(execution, member);
    meter.count(member);
    const refused = refusedCall(member, granted, authMode === "LIMITED") ?? refusedToPerson(member, access);
    if (refused) throw realm.error(refused, "Exception");
    try {
      return realm.enter(run());
    } catch (error) {
      if (error instanceof ServiceError) {
        throw Object.assign(realm.error(error.message, error.name), { details: realm.enter(error.details) });
      }
      throw error;
    }
  };

  const service = <T extends object>(type: string, members: Partial<T>, onAnswer?: OnAnswer): T => {
    const proxy = new Proxy(members, {
      get: (target, key) => memberOf(execution, type, target, key, onAnswer),
      has: (target, key) => Reflect.has(target, key),
      set: (_target, key) => {
        throw realm.error(`${type}.${String(key)} can't be set`, "TypeError");
      },
    });
    services.add(proxy);
    return proxy as T;
  };

  const execution: Execution = {
    ...surroundings,
    id: executions,
    authMode,
    from,
    realm,
    keptRows,
    events: [],
    locale: book.locale,
    call,
    service,
    spreadsheet: () => makers.spreadsheet(execution),
    sheet: (model) => makers.sheet(execution, model),
    range: (sheet, rect) => makers.range(execution, sheet, rect),
  };
  return execution;
}

/** Members that the language itself looks for on any object: they are absent, which is no error. */
const ASKED_BY_LANGUAGE = new Set<PropertyKey>(["then", "toJSON", "constructor", "valueOf"]);

function memberOf(
  execution: Execution,
  type: string,
  members: object,
  key: PropertyKey,
  onAnswer: OnAnswer | undefined,
): unknown {
  if (key === Symbol.toPrimitive || key === "toString") return () => type;
  if (key === Symbol.toStringTag) return type;
  if (typeof key === "symbol") return undefined;
  const name = `${type}.${String(key)}`;
  if (!Object.hasOwn(members, key)) {
    if (ASKED_BY_LANGUAGE.has(key)) return undefined;
    const refused = refusedCall(name, execution.granted, execution.authMode === "LIMITED");
    return missingMember(execution, name, refused);
  }
  const member: unknown = Reflect.get(members, key);
  if (typeof member !== "function") return execution.realm.enter(member);
  return (...args: unknown[]): unknown =>
    execution.call(name, () => {
      const result: unknown = Reflect.apply(member, undefined, args);
      onAnswer?.(String(key), result);
      return result;
    });
}

/**
 * A member outside the granted scopes throws when it is called, as at Google; any other missing one when it is read.
 */
function missingMember(execution: Execution, name: string, refused: string | null): () => never {
  if (!refused) throw execution.realm.error(notInRuntime(name).message, "Error");
  return () => {
    execution.onCall(execution, name);
    throw execution.realm.error(refused, "Exception");
  };
}

/** True for a value that is a date in any realm. */
export function isDate(value: unknown): value is Date {
  return types.isDate(value);
}
