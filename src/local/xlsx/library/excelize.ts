// Loads excelize, a spreadsheet library compiled to WebAssembly. Each piece of work gets an instance of its own, which
// takes about ten milliseconds once the code is compiled; dropping it frees all that it held.
//
// It makes new workbooks and new charts, and works out formulas. A file that exists is never rewritten by it: it gives
// parts numbers of its own, and drops what it doesn't know.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { gunzipSync } from "node:zlib";
import type { init } from "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof init>>;

/** What the library's script leaves in the global scope: Go's runtime, and the object that gets the functions. */
interface GoScope {
  Go: new () => { readonly importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
  excelize: Partial<Excelize>;
}

/**
 * How much of a function is run, roughly in bytes, before V8 optimises it for this instance. V8's own 1,800,000 has it
 * optimise through every small save, which then takes 0.36 s instead of 0.08; a save of 5,000 rows takes 2 s either
 * way.
 */
const TIERING_BUDGET = 1_000_000_000;

/**
 * SHA-256 of the library's code in excelize-wasm 0.1.3. It is the largest thing that is run unread, and has one maintainer:
 * another file is looked at before it is run, and its sum written here.
 */
const CODE_SHA256 = "c2fa507e96a328bbef02b1f4b3a6158345d0a003d3e269a9dc35fe581246dd4b";

/** @throws Error for any other code than that which was looked at. */
export function lookedAt(code: Uint8Array): Uint8Array {
  if (createHash("sha256").update(code).digest("hex") === CODE_SHA256) return code;
  throw new Error("excelize.wasm.gz is not the file that this version was made with: run npm ci");
}

/** Bytes, about: in small pieces the code would be copied together from thousands of them. */
const UNPACKED = 20_000_000;

/** Compiled once in a process, when it is first needed; until then nothing of the library is loaded. */
let compiled: WebAssembly.Module | null = null;

/** The library's code. @throws Error when it is another than that which was looked at. */
export function compileOnce(): WebAssembly.Module {
  if (!compiled) {
    setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
    // A CommonJS file under test, an ES module when built.
    const require = createRequire(typeof __filename === "string" ? __filename : import.meta.url);
    const code = readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"));
    compiled = new WebAssembly.Module(gunzipSync(lookedAt(code), { chunkSize: UNPACKED }));
    require("excelize-wasm");
  }
  return compiled;
}

const scope = globalThis as unknown as GoScope;

/** A new instance. The library's own `init` would compile all 17 MB each time, and needs dynamic import. */
export function newExcelize(): Excelize {
  const module = compileOnce();
  const go = new scope.Go();
  const functions: Partial<Excelize> = {};
  scope.excelize = functions;
  void go.run(new WebAssembly.Instance(module, go.importObject));
  return functions as Excelize;
}

/** @throws Error with the library's words when a call failed, which is a bug here and never a user's doing. */
export function checked<T extends { error: string | null }>(result: T): T {
  if (result.error) throw new Error(`excelize: ${result.error}`);
  return result;
}
