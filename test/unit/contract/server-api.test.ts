// What crosses between pages and server is held by types: each line here that says otherwise stops `npm run types`.
import type { Reply } from "../../../src/contract/reply";
import type { SelfTestApi } from "../../../src/contract/self-test";
import type { AsServed, ServerApi, SidebarData } from "../../../src/contract/server-api";
import type { callServer } from "../../../src/ui/shared/server-client";
import { contact } from "../../helpers/a-contact";

type Api = ServerApi & SelfTestApi;
/** The inputs of a call as the pages' client takes them. */
type Sending<Name extends keyof Api> =
  Parameters<typeof callServer<Name>> extends [Name, ...infer Inputs] ? Inputs : never;
type May<Name extends keyof Api, Inputs> = Inputs extends Sending<Name> ? "compiles" : "is refused";

const { note: _note, ...withoutNote } = contact;

test("a page that sends the right thing compiles, and one that sends anything else doesn't", () => {
  const found = [
    "compiles" satisfies May<"logActivity", [typeof contact]>,
    "is refused" satisfies May<"logActivity", [typeof withoutNote]>,
    "is refused" satisfies May<"logActivity", [unknown]>,
    "is refused" satisfies May<"logActivity", []>,
    "is refused" satisfies May<"logActivity", [Omit<typeof contact, "date"> & { readonly date: string }]>,
    "compiles" satisfies May<"showCell", [{ tab: string; row: number; column: null }]>,
    "is refused" satisfies May<"showCell", [{ tab: string; row: string; column: null }]>,
    "compiles" satisfies May<"mendWorkbook", [{ mends: readonly string[] }]>,
    "is refused" satisfies May<"mendWorkbook", [readonly string[]]>,
    "compiles" satisfies May<"syncSummary", []>,
    "compiles" satisfies May<"syncSummary", [{ me: string }]>,
    "is refused" satisfies May<"syncSummary", [{ me: number }]>,
    "compiles" satisfies May<"loadSidebar", []>,
    "is refused" satisfies May<"loadSidebar", [string]>,
    "is refused" satisfies May<"runSelfTest", ["crossing"]>,
    "compiles" satisfies May<"lockSelfTest", ["hold"]>,
    "is refused" satisfies May<"lockSelfTest", ["forever"]>,
  ];
  expect(found).toHaveLength(17);
});

test("the server takes the same functions with anything in place of each input", () => {
  type Same<A, B> = [A, B] extends [B, A] ? true : false;
  type Served = AsServed<Api>;
  const isSame = [
    true satisfies Same<Parameters<Served["logActivity"]>, [unknown]>,
    true satisfies Same<Parameters<Served["syncSummary"]>, [unknown?]>,
    true satisfies Same<Served["loadSidebar"], () => Reply<SidebarData>>,
    false satisfies Served["showCell"] extends (input: { tab: string }) => Reply<string> ? true : false,
    true satisfies Same<keyof Served, keyof Api>,
    false satisfies ServerApi extends AsServed<ServerApi> ? true : false,
  ];
  expect(isSame).toHaveLength(6);
});
