// Makes examples/pajala-2022.xlsx of examples/pajala-2022.json: `node examples/make.mjs`.
import { writeFile } from "node:fs/promises";
import { writeXlsx } from "./write-xlsx";
import { tabsOfYear } from "./year-tabs";

await writeFile("examples/pajala-2022.xlsx", await writeXlsx(tabsOfYear("examples/pajala-2022.json")));
// The library's runtime never ends by itself.
process.exit();
