// The Swedish by which promise texts are read, whatever language the pages are shown in.
import type { ReadingWords } from "../../domain/propose/reading-words";
import { decoys } from "./decoys";
import { headings } from "./headings";
import { notPromises } from "./not-promises";
import { least, notLeast, numbers, scanned } from "./numbers";
import { parties } from "./parties";
import { audiences, common, foreign, municipality, neighbours, places } from "./places";
import { promises } from "./promises";
import { quantity } from "./quantity";
import { tables } from "./tables";
import { terms } from "./terms";
import { time } from "./time";

export const swedish: ReadingWords = {
  numbers,
  least,
  notLeast,
  scanned,
  quantity,
  decoys,
  time,
  parties,
  promises,
  notPromises,
  terms,
  headings,
  tables,
  places,
  audiences,
  municipality,
  common,
  foreign,
  neighbours,
};
