// What a person can do at the desk. Each action is declared once, with its schema and what the session then does. Every
// field is checked, because any program on this machine can send bytes to the server.
import * as z from "zod/mini";
import { type Shape, validate } from "../../../contract/validation";
import { type CellEdit, NEXT_PERIOD_CALLS, type RunResult, type Session } from "../../session";

/**
 * Rows and columns are counted from 0, within the largest grid that an .xlsx has.
 * @see https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const row = z.int().check(z.minimum(0), z.maximum(1_048_575));
const column = z.int().check(z.minimum(0), z.maximum(16_383));
const count = z.int().check(z.minimum(1), z.maximum(100_000));
/** A size on screen. */
const pixels = z.number().check(z.minimum(8), z.maximum(2000));
const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
/** Name of a tab. */
const sheet = z.string().check(z.minLength(1), z.maxLength(100));

/** A text may be longer than a cell holds: the session then tells the person so. */
const input = z.string().check(z.maxLength(1_000_000));
const edit = z.object({ row, column, input, seen: z.exactOptional(input) });
const edits: Shape<readonly CellEdit[]> = z.array(edit).check(z.minLength(1), z.maxLength(200_000));

/** Name of a public function of the add-on. */
const name = z.string().check(z.maxLength(100));
const args: Shape<readonly unknown[]> = z.array(z.unknown()).check(z.maxLength(100));

/** How a tab's rows lay when a person began with something, by what the server told of it. */
export interface Sight {
  /** The start of the desk that told it. */
  readonly run: string;
  /** As the tab's view has it. */
  readonly moves: number;
}

/** The window that an action comes from, by a text of its own. */
const origin = z.object({ window: z.string().check(z.maxLength(100)) });

const sight = z.object({ sheet, sight: z.object({ run: z.string().check(z.maxLength(100)), moves: z.int() }) });

/** What an action has the session do. */
export interface SessionWork {
  /** Whether each cell that is typed in was seen with a text in it, by which it is known again. */
  readonly knowsCells: boolean;
  /** Whether it may be saved in one write with others: what a person does by hand is saved, and undone, by itself. */
  readonly mayBeTogether: boolean;
  perform(session: Session): RunResult;
  /** The window that it comes from; empty where it isn't told. */
  readonly window: string;
  /** The tab whose rows or columns it is done to, as the person saw them; null where that wasn't told. */
  readonly seen: { readonly sheet: string; readonly sight: Sight } | null;
}

/** What an action says of its work by what was sent; neither where it says nothing. */
interface Traits<I> {
  readonly knowsCells?: (input: I) => boolean;
  readonly mayBeTogether?: (input: I) => boolean;
}

const never = () => false;

function action<I>(
  input: Shape<I>,
  perform: (session: Session, input: I) => RunResult,
  { knowsCells = never, mayBeTogether = never }: Traits<I> = {},
) {
  return {
    input,
    /** Null when what was sent isn't what the action takes. */
    read(sent: unknown): Omit<SessionWork, "seen" | "window"> | null {
      const reply = validate(input, sent);
      if (!reply.ok) return null;
      const { value } = reply;
      return {
        knowsCells: knowsCells(value),
        mayBeTogether: mayBeTogether(value),
        perform: (session) => perform(session, value),
      };
    },
  };
}

const nothing = z.unknown();

const ACTIONS = {
  open: action(nothing, (session) => session.open()),
  /** `sheet` is the tab that the person has in front, to which the add-on returns when it has made a new one; `from`: the page for the phone is on the web. */
  run: action(
    z.object({ name, args, sheet: z.exactOptional(sheet), from: z.exactOptional(z.enum(["sheet", "web"])) }),
    (session, { name, args, sheet, from }) => {
      if (sheet !== undefined) session.bringToFront(sheet);
      return session.run(name, args, from);
    },
    { mayBeTogether: ({ name }) => !NEXT_PERIOD_CALLS.includes(name) },
  ),
  edit: action(z.object({ sheet, edits }), (session, { sheet, edits }) => session.edit(sheet, edits), {
    knowsCells: ({ edits }) => edits.every(({ seen = "" }) => seen !== ""),
  }),
  insertRows: action(z.object({ sheet, before: row, count }), (session, { sheet, before, count }) =>
    session.insertRows(sheet, before, count),
  ),
  deleteRows: action(z.object({ sheet, from: row, count }), (session, { sheet, from, count }) =>
    session.deleteRows(sheet, from, count),
  ),
  sort: action(z.object({ sheet, column, ascending: z.boolean() }), (session, { sheet, column, ascending }) =>
    session.sort(sheet, column, ascending),
  ),
  insertColumns: action(z.object({ sheet, before: column, count }), (session, { sheet, before, count }) =>
    session.insertColumns(sheet, before, count),
  ),
  deleteColumns: action(z.object({ sheet, from: column, count }), (session, { sheet, from, count }) =>
    session.deleteColumns(sheet, from, count),
  ),
  resizeRows: action(z.object({ sheet, from: row, count, size: z.nullable(pixels) }), (session, input) =>
    session.resizeRows(input.sheet, input.from, input.count, input.size),
  ),
  resizeColumns: action(z.object({ sheet, from: column, count, size: pixels }), (session, input) =>
    session.resizeColumns(input.sheet, input.from, input.count, input.size),
  ),
  moveSheet: action(z.object({ name: sheet, to: z.int().check(z.minimum(0), z.maximum(10_000)) }), (session, input) =>
    session.moveSheet(input.name, input.to),
  ),
  renameSheet: action(z.object({ name: sheet, to: sheet }), (session, { name, to }) => session.renameSheet(name, to)),
  colorSheet: action(z.object({ name: sheet, color: z.nullable(color) }), (session, { name, color }) =>
    session.colorSheet(name, color),
  ),
  addSheet: action(z.object({ name: sheet }), (session, { name }) => session.addSheet(name)),
  deleteSheet: action(z.object({ name: sheet }), (session, { name }) => session.deleteSheet(name)),
  restoreVersion: action(z.object({ id: name }), (session, { id }) => session.restoreVersion(id)),
  undo: action(nothing, (session) => session.undo()),
  redo: action(nothing, (session) => session.redo()),
};

type Actions = typeof ACTIONS;
type Kind = keyof Actions;

/** One thing a person does at the desk, as the page sends it. The server does them one at a time. */
export type DeskAction = {
  readonly [K in Kind]: { readonly kind: K; readonly sight?: Sight; readonly window?: string } & Readonly<
    z.infer<Actions[K]["input"]>
  >;
}[Kind];

const isKind = (kind: unknown): kind is Kind => typeof kind === "string" && Object.hasOwn(ACTIONS, kind);
const anyAction = z.object({ kind: z.custom<Kind>(isKind) });

/** What the session is to do; null for anything but an action. */
export function readAction(sent: unknown): SessionWork | null {
  const reply = validate(anyAction, sent);
  const work = reply.ok ? ACTIONS[reply.value.kind].read(sent) : null;
  const seen = validate(sight, sent);
  const from = validate(origin, sent);
  return work && { ...work, seen: seen.ok ? seen.value : null, window: from.ok ? from.value.window : "" };
}
