// Opens one desk: the session of the workbook, the frames of its pages, and the server that shows them.
import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Language } from "../../../domain/book/book";
import { plainDateOf } from "../../../domain/calendar/plain-date";
import { formatDate } from "../../../i18n/format/dates";
import { removeLeftBehind } from "../../office/left-behind";
import { findOffice, toPdf } from "../../office/to-pdf";
import { type LockHolder, type Session, SessionError } from "../../session";
import { openKeptTexts } from "../../session/text-store";
import { codeOf } from "../../system-code";
import { unreadableLine } from "../../unreadable-line";
import { createFrameShelf } from "../server/frame-shelf";
import { createToken } from "../server/guard";
import { openOffice } from "../server/office";
import { done, type Outcome, stopped } from "../server/outcome";
import type { PageFiles } from "../server/routes";
import { type RunningDesk, startServer } from "../server/server";
import { hostSession } from "../server/session-host";
import { createTickets } from "../server/tickets";
import type { Now } from "./desk-now";
import { leaveOutLaterRows } from "./example-day";
import type { LastAddress } from "./last-address";
import type { WorkbookChoice } from "./workbook-choice";

export type OpenSession = (options: {
  file: string;
  dist: string;
  now?: Now;
  userProperties?: string;
  versions?: string;
  takesOver?: boolean;
  webUrl?: () => string | null;
}) => Promise<Session>;

export interface DeskPlan {
  readonly choice: WorkbookChoice;
  readonly now: Now;
  readonly language: Language;
  /** Whether another's lock on the workbook is taken away. */
  readonly takesOver?: boolean;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Where the desk's address is kept; without it each start has a new one. */
  readonly address?: LastAddress;
  /** The project's folder, with dist/ and build/ in it. */
  readonly root: string;
  readonly openSession: OpenSession;
  readonly report: (error: unknown) => void;
}

/** The open desk, or a line that says why it can't be opened; nothing is then left open. */
export async function openDesk(plan: DeskPlan): Promise<Outcome<RunningDesk>> {
  const { choice, language, port, report, root } = plan;
  const build = await readBuild(root);
  if (!build) return stopped((words) => words.start.notBuilt);
  let deskUrl: string | null = null;
  const opened = await open(plan, () => deskUrl && `${deskUrl}mobil`);
  if (!opened.ok) return opened;
  const session = opened.value;
  const kept = openKeptTexts(unsavedFile(choice.file));
  if (choice.isFreshCopy) {
    kept.texts.clear();
    kept.keep();
  }
  const program = findOffice();
  if (program !== null) void removeLeftBehind(Date.now());
  const office = openOffice(program === null ? null : (docx, stop) => toPdf(docx, program, { stop }));
  const shelf = createFrameShelf(build.shim, kept, office.isThere);
  const host = hostSession(session, shelf, { isExample: choice.isExample, chosenToday: choice.today });
  const last = plan.address?.read() ?? null;
  const token = last?.token ?? createToken();
  const tickets = createTickets();
  const listen = (at: number) =>
    startServer({ host, shelf, kept, office, files: build, token, tickets, language, report }, at);
  try {
    const server = port === 0 && last ? await listen(last.port).catch(() => listen(0)) : await listen(port);
    deskUrl = server.url;
    plan.address?.write({ port: server.port, token });
    const close = async () => {
      await server.close();
      await office.close();
      session.close();
    };
    return done({ ...server, close });
  } catch (error) {
    session.close();
    if (codeOf(error) === "EADDRINUSE" || codeOf(error) === "EACCES")
      return stopped((words) => words.start.portTaken(port));
    throw error;
  }
}

async function open(
  { choice, language, now, openSession, root, takesOver = false }: DeskPlan,
  webUrl: () => string | null,
): Promise<Outcome<Session>> {
  try {
    const options = {
      file: choice.file,
      dist: join(root, "dist"),
      now,
      userProperties: memoryFile(choice.file),
      versions: versionsFolder(choice.file),
      keepsWorld: true,
      language,
      takesOver,
      webUrl,
    };
    if (choice.isFreshCopy && choice.today) {
      const before = await openSession(options);
      leaveOutLaterRows(before, choice.today);
      before.close();
    }
    return done(await openSession(options));
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    const name = basename(choice.file);
    const { code, holder, reason } = error;
    if (holder) return stopped((words) => words.start.heldBy(name, holderText(holder), sinceText(holder, language)));
    return stopped((words) => (reason ? unreadableLine(name, reason, language) : words.problems[code](name)));
  }
}

const holderText = ({ who, machine }: LockHolder): string => [who, machine].filter((part) => part !== "").join(", ");

/** "30 november 2026 08.15", by this machine's clock. */
function sinceText({ since }: LockHolder, language: Language): string {
  const [hour, minute] = [since.getHours(), since.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${formatDate(plainDateOf(since), language)} ${hour}.${minute}`;
}

/** The file of the user's properties of the add-on: beside the workbook, one for each user of the machine. */
function memoryFile(workbook: string): string {
  return join(dirname(workbook), `.lofteskollen-${userInfo().username}.json`);
}

/** The folder of earlier versions: beside the workbook, and hidden as the other files there. */
function versionsFolder(workbook: string): string {
  return join(dirname(workbook), `.${basename(workbook, ".xlsx")}.versioner`);
}

/** The file of what the add-on's pages store: beside the workbook, for this workbook and this user. */
function unsavedFile(workbook: string): string {
  return join(dirname(workbook), `.${basename(workbook)}.${userInfo().username}.json`);
}

async function readBuild(root: string): Promise<(PageFiles & { readonly shim: string }) | null> {
  try {
    const [script, style, shim, phoneScript] = await Promise.all(
      ["desk-page.js", "desk-page.css", "desk-frame.js", "desk-phone.js"].map((name) =>
        readFile(join(root, "build", name), "utf8"),
      ),
    );
    return { script: script ?? "", style: style ?? "", shim: shim ?? "", phoneScript: phoneScript ?? "" };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
