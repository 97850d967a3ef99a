// The public surface: what the menu, the triggers and the pages may call. Every export becomes a function in Google.
import type { SelfTestApi } from "../contract/self-test";
import type { AsServed, ServerApi } from "../contract/server-api";
import type * as pages from "./pages";
import type * as selfTest from "./self-test";

export * from "./menu";
export * from "./pages";

type Serving<Api, Functions extends AsServed<Api>> = Functions;
/** Doesn't compile while a function that pages call is missing, or relies on what it is sent. */
export type Served = Serving<ServerApi & SelfTestApi, typeof pages & typeof selfTest>;
