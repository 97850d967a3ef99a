// The makers of the objects that lead to one another, gathered for an execution to start with.

import type { Execution } from "../execution";
import type { ObjectMakers } from "../workbook-objects";
import { makeRange } from "./range/range";
import { makeSheet } from "./sheet";
import { makeSpreadsheet } from "./spreadsheet";

export const OBJECT_MAKERS: ObjectMakers<Execution> = {
  spreadsheet: makeSpreadsheet,
  sheet: makeSheet,
  range: makeRange,
};
