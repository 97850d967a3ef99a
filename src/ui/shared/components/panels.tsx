// A row of buttons that each open a panel below; one panel is open at a time.
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";

export interface Panel {
  readonly key: string;
  readonly label: string;
  readonly content: () => ComponentChildren;
}

/** @param about What the panels belong to; screen readers read it after each button's label. */
export function Panels({ panels, about }: { readonly panels: readonly Panel[]; readonly about: string }) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const panelId = useId();
  const open = panels.find(({ key }) => key === openKey);
  return (
    <>
      <div class="panel-buttons">
        {panels.map(({ key, label }) => (
          <button
            type="button"
            key={key}
            class="quiet disclosure"
            aria-expanded={key === open?.key}
            aria-controls={panelId}
            onClick={() => setOpenKey(key === openKey ? null : key)}
          >
            {label}
            <span class="unseen"> {about}</span>
          </button>
        ))}
      </div>
      <div class="panel" id={panelId} hidden={!open}>
        {open?.content()}
      </div>
    </>
  );
}
