// A thread that judges workbooks, one after another as they are sent to it.
import { parentPort, workerData } from "node:worker_threads";
import type { FoundFile } from "./find-workbooks";
import { type AreaQuestion, judgeWorkbook } from "./judge-workbook";

parentPort?.on("message", (file: FoundFile) => {
  parentPort?.postMessage(judgeWorkbook(file, workerData as AreaQuestion));
});
