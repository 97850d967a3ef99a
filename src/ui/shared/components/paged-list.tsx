// A list that shows a few items at a time, so that hundreds of rows don't push the page away.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

const AT_A_TIME = 10;

interface PagedListProps<T> {
  readonly items: readonly T[];
  /** The words on the button that shows this many more. */
  more(count: number): string;
  children(item: T): ComponentChildren;
}

export function PagedList<T>({ items, more, children }: PagedListProps<T>) {
  const [shown, setShown] = useState(AT_A_TIME);
  const firstNew = useRef<HTMLLIElement>(null);
  // The pressed button may be gone, so the first new item takes the focus.
  useLayoutEffect(() => {
    if (shown > AT_A_TIME) firstNew.current?.focus();
  }, [shown]);
  const left = Math.min(AT_A_TIME, items.length - shown);
  return (
    <>
      <ul class="rows">
        {items.slice(0, shown).map((item, index) => (
          <li tabIndex={-1} ref={index === shown - AT_A_TIME ? firstNew : null}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="quiet flush" onClick={() => setShown(shown + AT_A_TIME)}>
          {more(left)}
        </button>
      )}
    </>
  );
}
