// Asks the add-on's own check what is wrong in the workbook, when nobody has changed anything for a while.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply } from "../../../../contract/reply";
import type { WorkbookCheck } from "../../../../contract/server-api";
import type { DeskState } from "../../server/wire";
import type { Desk } from "../work/desk";

/** Milliseconds without a change before the check is asked. */
const QUIET = 900;
/** A check that takes long waits longer for its turn, since nothing else is done meanwhile. */
const TIMES_ITS_OWN = 4;

/** Null until the first check has answered. */
export function useCheck(desk: Desk, state: DeskState): WorkbookCheck | null {
  const [check, setCheck] = useState<WorkbookCheck | null>(null);
  const lastTook = useRef(0);
  const versions = state.sheets.map(({ name, version }) => `${name} ${version}`).join("\n");
  // The add-on makes its menu when it opens the workbook.
  const isOpen = state.menus.length > 0;
  useEffect(() => {
    if (!isOpen) return;
    let isStale = false;
    const ask = async () => {
      const asked = performance.now();
      const reply = (await desk.look("checkWorkbook", [])) as Reply<WorkbookCheck> | null;
      lastTook.current = performance.now() - asked;
      if (reply?.ok && !isStale) setCheck(reply.value);
    };
    const timer = setTimeout(() => void ask(), Math.max(QUIET, TIMES_ITS_OWN * lastTook.current));
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [versions, isOpen]);
  return check;
}
