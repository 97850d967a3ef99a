// The public surface. Every export becomes a function that the menu, a trigger or a page can call
// (https://developers.google.com/apps-script/guides/html/reference/run).
import type { SelfTestApi } from "../contract/self-test";
import type { AsServed, MenuFunctions, ServerApi } from "../contract/server-api";
import type * as menu from "./menu";
import type * as pages from "./pages";
import type * as selfTest from "./self-test";

export * from "./menu";
export * from "./pages";
export * from "./web";

type Serving<Api, Functions extends AsServed<Api>> = Functions;
/** This type doesn't compile when a function that pages call is missing, or when it trusts its input. */
export type Served = Serving<ServerApi & SelfTestApi & MenuFunctions, typeof pages & typeof selfTest & typeof menu>;
