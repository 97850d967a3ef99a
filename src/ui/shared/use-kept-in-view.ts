// Keeps a button on screen when what is said above it pushes it down.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** @param said What is said above; each change of it brings the element back into the window. */
export function useKeptInView<E extends HTMLElement>(said: string): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    if (said !== "") element.current?.scrollIntoView({ block: "nearest" });
  }, [said]);
  return element;
}
