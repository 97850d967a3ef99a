// The local Apps Script runtime: compiles a bundle once, and runs each call in a fresh world on the workbook, for at
// Google too every call starts with fresh globals. A workbook that is worked in here keeps one world.

import { Script } from "node:vm";
import type { Rect } from "../../workbook/cells/a1";
import type { RunFrom, RunResult, WebAnswer } from "../session";
import type { Access } from "./access";
import { type DocumentState, newDocumentState, releaseLock } from "./document-state";
import { type DriveFolder, newDriveFolder } from "./drive-folder";
import { type AuthMode, createWorld, type Execution, type Surroundings, startExecution, type World } from "./execution";
import type { Manifest } from "./manifest";
import { type Meter, newMeter } from "./meter";
import type { SheetModel } from "./model/sheet-model";
import type { WorkbookModel } from "./model/workbook-model";
import { argumentsIn, isCallable, resultOut } from "./script-call";
import { ServiceError } from "./service-error";
import { serviceGlobals } from "./services/globals";
import { OBJECT_MAKERS } from "./services/object-makers";
import { webPageOf } from "./services/user-interface/html-service";
import type { ScriptMenu, ScriptMenus } from "./services/user-interface/script-menus";
import { systemTime, type TimeSource } from "./time-source";

export interface RuntimeOptions {
  /** The server bundle's text. */
  readonly source: string;
  readonly manifest: Manifest;
  readonly book: WorkbookModel;
  /** Pages by name, without ".html". */
  readonly pages?: ReadonlyMap<string, string>;
  readonly clock?: TimeSource;
  readonly state?: DocumentState;
  /** A new folder unless one is given; null for a workbook that belongs to no Google account. */
  readonly drive?: DriveFolder | null;
  readonly onCall?: (execution: Execution, member: string) => void;
  readonly onLog?: (line: string) => void;
  readonly answer?: Surroundings["answer"];
  /** The scopes that whoever runs the script has allowed; all of the manifest's unless told otherwise. */
  readonly granted?: readonly string[];
  /** Who runs the script; the sheet's owner unless told otherwise. */
  readonly access?: Access;
  /** The address of the script's page on the web; none unless told otherwise. */
  readonly webUrl?: Surroundings["webUrl"];
  /**
   * Keeps the bundle loaded from call to call, since code that has run before runs several times as fast. What the bundle
   * remembers between calls must then be nothing but what it would work out again: a test runs it both ways.
   */
  readonly keepsWorld?: boolean;
}

/** A hand edit as onEdit is told of it: https://developers.google.com/apps-script/guides/triggers/events#edit */
export interface EditEvent {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  /** Only for a single cell. */
  readonly value?: string;
  readonly oldValue?: string;
}

export interface Runtime {
  readonly meter: Meter;
  readonly drive: DriveFolder | null;
  readonly state: DocumentState;
  /** Names that menus and pages may call. */
  readonly functions: readonly string[];
  menus(): readonly ScriptMenu[];
  /** Shows the menus that an earlier runtime made on the same workbook. */
  keepMenus(menus: readonly ScriptMenu[]): void;
  /**
   * A call from a menu or a page.
   *
   * @param from Where the page is; in the sheet's window unless told otherwise.
   * @throws RangeError for a name that is no public function of the bundle.
   */
  run(name: string, args: readonly unknown[], from?: RunFrom): RunResult;
  /** What somebody gets who opens the script's address on the web: what doGet makes. */
  serve(): WebAnswer;
  /** Fires the simple trigger onOpen, if the bundle has one. */
  open(): RunResult;
  /** Fires the simple trigger onEdit, if the bundle has one. */
  edit(event: EditEvent): RunResult;
}

type Global = Record<string, unknown>;

/** @throws SyntaxError when the source is no script. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const script = new Script(options.source, { filename: "server.js" });
  const menus: ScriptMenus = new Map();
  const surroundings: Surroundings = {
    book: options.book,
    manifest: options.manifest,
    state: options.state ?? newDocumentState(),
    drive: options.drive === undefined ? newDriveFolder() : options.drive,
    clock: options.clock ?? systemTime(),
    meter: newMeter(),
    pages: options.pages ?? new Map(),
    onCall: options.onCall ?? (() => undefined),
    onLog: options.onLog ?? (() => undefined),
    answer: options.answer ?? null,
    granted: options.granted ?? options.manifest.oauthScopes,
    access: options.access ?? "owner",
    webUrl: options.webUrl ?? (() => null),
  };

  /** Runs the bundle's text, and answers which functions are at its top level. */
  const declaredIn = (global: Global): readonly string[] => {
    const before = new Set(Object.keys(global));
    script.runInContext(global);
    return Object.keys(global).filter((name) => !before.has(name) && typeof global[name] === "function");
  };
  let kept: { readonly world: World; readonly declared: readonly string[] } | null = null;
  /** The bundle in a world, with one execution's services. */
  const load = (
    authMode: AuthMode,
    from?: RunFrom,
  ): { execution: Execution; global: Global; declared: readonly string[] } => {
    const world = kept?.world ?? createWorld(surroundings, options.keepsWorld ?? false);
    const execution = startExecution(surroundings, authMode, OBJECT_MAKERS, world, from);
    const global: Global = world.realm.context;
    Object.assign(global, serviceGlobals(execution, menus));
    const declared = kept?.declared ?? declaredIn(global);
    if (options.keepsWorld) kept = { world, declared };
    return { execution, global, declared };
  };

  /** `argsFor` makes the arguments in the execution's own realm. */
  const perform = (
    name: string,
    authMode: AuthMode,
    argsFor: (execution: Execution) => readonly unknown[],
    from?: RunFrom,
    out: (value: unknown) => unknown = resultOut,
  ): RunResult => {
    const { execution, global } = load(authMode, from);
    const target = global[name];
    if (typeof target !== "function") return { value: null, error: null, events: [] };
    try {
      const args = argsFor(execution);
      const value = out(Reflect.apply(target, undefined, [...args]));
      return { value, error: null, events: execution.events };
    } catch (error) {
      return { value: null, error: messageOf(error), events: execution.events };
    } finally {
      releaseLock(surroundings.state, execution.id);
    }
  };

  const functions = load("FULL").declared.filter(isCallable);

  return {
    meter: surroundings.meter,
    drive: surroundings.drive,
    state: surroundings.state,
    functions,
    menus: () => [...menus.values()],
    keepMenus: (kept) => {
      for (const menu of kept) menus.set(menu.title, menu);
    },
    run: (name, args, from) => {
      if (!functions.includes(name)) throw new RangeError(`Script function not found: ${name}`);
      return perform(name, "FULL", (execution) => argumentsIn(args).map(execution.realm.enter), from);
    },
    serve: () => {
      let page: WebAnswer["page"] = null;
      const { error } = perform("doGet", "FULL", webEvent, "web", (output) => {
        page = webPageOf(output);
      });
      return { page, error };
    },
    open: () => perform("onOpen", "LIMITED", (execution) => [openEvent(execution)]),
    edit: (event) => perform("onEdit", "LIMITED", (execution) => [editEvent(execution, event)]),
  };
}

/** https://developers.google.com/apps-script/guides/web#request_parameters */
function webEvent(execution: Execution): readonly unknown[] {
  return [
    execution.realm.enter({ queryString: "", parameter: {}, parameters: {}, contextPath: "", contentLength: -1 }),
  ];
}

function openEvent(execution: Execution): unknown {
  return execution.realm.enter({ authMode: execution.authMode, source: execution.spreadsheet() });
}

function editEvent(execution: Execution, { sheet, rect, value, oldValue }: EditEvent): unknown {
  return execution.realm.enter({
    authMode: execution.authMode,
    source: execution.spreadsheet(),
    range: execution.range(sheet, rect),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  });
}

/**
 * The message of an error that the bundle threw. An error made outside the bundle's realm is a fault of the runtime
 * itself and is thrown on.
 */
function messageOf(error: unknown): string {
  if (error instanceof ServiceError) return error.message;
  if (error instanceof Error) throw error;
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
