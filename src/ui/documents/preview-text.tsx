// Text of the document on screen: bold, statuses, and links within it and out of it.
import type { Text } from "../../report/blocks/blocks";

/** The ID of the element that shows the heading with the given ID. */
export const elementId = (id: string) => `report-${id}`;

/** Google's sandboxed frame does not follow links to places in its own page, so the click scrolls there instead. */
export function goTo(event: MouseEvent, id: string) {
  event.preventDefault();
  const target = document.getElementById(elementId(id));
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

export function Runs({ text }: { readonly text: Text }) {
  return (
    <>
      {text.map((run, index) => {
        const key = `${index} ${run.text}`;
        if (run.link) {
          return (
            <a key={key} href={run.link} target="_blank" rel="noopener noreferrer">
              {run.text}
            </a>
          );
        }
        if (run.goesTo) {
          const { goesTo } = run;
          return (
            <a key={key} href={`#${elementId(goesTo)}`} onClick={(event) => goTo(event, goesTo)}>
              {run.text}
            </a>
          );
        }
        if (run.tone) {
          return (
            <span key={key} class={`tag tone-${run.tone}`}>
              {run.text}
            </span>
          );
        }
        return run.isBold ? <strong key={key}>{run.text}</strong> : <span key={key}>{run.text}</span>;
      })}
    </>
  );
}
