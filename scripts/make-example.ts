// Makes examples/pajala-2022.xlsx of examples/pajala-2022.json: `node scripts/make-example.mjs`.
import { writeFile } from "node:fs/promises";
import { writeXlsx } from "../test/helpers/write-xlsx";
import { tabsOfYear } from "../test/helpers/year-tabs";

await writeFile("examples/pajala-2022.xlsx", await writeXlsx(tabsOfYear("examples/pajala-2022.json")));
// The library's runtime never ends by itself.
process.exit();
