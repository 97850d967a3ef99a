// The desk's snapshot for a component, which is drawn again when it changes.
import { useEffect, useState } from "preact/hooks";
import type { Desk } from "./work/desk";
import type { DeskSnapshot } from "./work/desk-state";

export function useSnapshot(desk: Desk): DeskSnapshot {
  const [snapshot, setSnapshot] = useState(desk.snapshot());
  useEffect(() => {
    setSnapshot(desk.snapshot());
    return desk.subscribe(() => setSnapshot(desk.snapshot()));
  }, [desk]);
  return snapshot;
}
