// The functions that pages call. Each name is the one in ServerApi.

import * as adding from "../application/add-promise";
import * as statuses from "../application/area-statuses";
import * as beginning from "../application/begin-period";
import * as changing from "../application/change-promise";
import * as checking from "../application/check-workbook";
import { correctRow } from "../application/correct-row";
import * as importing from "../application/import-activities";
import * as loading from "../application/load-pages";
import { logRow } from "../application/log-row";
import type { Ports } from "../application/ports";
import * as reading from "../application/read-forms";
import * as recording from "../application/record-follow-up";
import * as refreshing from "../application/refresh-summary";
import * as writing from "../application/save-analyses";
import { saveLogo as keepLogo } from "../application/save-logo";
import * as starting from "../application/start-workbook";
import * as undoing from "../application/undo-promise";
import { actionInputs, activityInputs, communicationInputs } from "../contract/inputs";
import type { Reply } from "../contract/reply";
import { answer } from "./answer";

/** Makes a public function of a use case: it gives the use case its ports, and answers whatever happens. */
const served =
  <Inputs extends readonly unknown[], T>(useCase: (ports: Ports, ...inputs: Inputs) => Reply<T>) =>
  (...inputs: Inputs): Reply<T> =>
    answer((own) => useCase(own, ...inputs));

export const loadSidebar = served(loading.loadSidebar);
export const loadPast = served(loading.loadPast);
export const loadFollowUp = served(loading.loadFollowUp);
export const syncSummary = served(refreshing.syncSummary);
export const checkWorkbook = served(checking.checkWorkbook);
export const mendWorkbook = served(checking.mendWorkbook);
export const loadNextPeriod = served(beginning.loadNextPeriod);
export const beginPeriod = served(beginning.beginPeriod);
export const showCell = served(checking.showCell);
export const importActivities = served(importing.importActivities);
export const undoImport = served(importing.undoImport);
export const loadForms = served(reading.loadForms);
export const saveForm = served(reading.saveForm);
export const settleAnswers = served(reading.settleAnswers);
export const addPromise = served(adding.addPromise);
export const undoPromise = served(undoing.undoPromise);
export const loadPromises = served(changing.loadPromises);
export const changePromise = served(changing.changePromise);
export const startWorkbook = served(starting.startWorkbook);
export const loadStatuses = served(statuses.loadStatuses);
export const keepStatus = served(statuses.keepStatus);
export const saveLogo = served(keepLogo);
export const saveAnalyses = served(writing.saveAnalyses);
export const recordFollowUp = served(recording.recordFollowUp);
export const createDocument = served(recording.createDocument);

export const logActivity = served((own, input: unknown) =>
  logRow(own, own.records.activities, activityInputs.row, input),
);
export const correctActivity = served((own, input: unknown) =>
  correctRow(own, own.records.activities, activityInputs, input),
);
export const logAction = served((own, input: unknown) => logRow(own, own.records.actions, actionInputs.row, input));
export const correctAction = served((own, input: unknown) => correctRow(own, own.records.actions, actionInputs, input));
export const logCommunication = served((own, input: unknown) =>
  logRow(own, own.records.communications, communicationInputs.row, input),
);
export const correctCommunication = served((own, input: unknown) =>
  correctRow(own, own.records.communications, communicationInputs, input),
);
