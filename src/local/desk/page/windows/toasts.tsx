// Short messages in the corner. They disappear by themselves, but not while the pointer or the focus is on one, nor when
// they hold texts that weren't saved.
import { useEffect, useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { Toast } from "../work/desk-state";

/** Milliseconds that a message stays, enough to read two lines twice. */
const SHOWN = 8000;

interface ToastsProps {
  readonly words: DeskWords["page"];
  readonly toasts: readonly Toast[];
  readonly onClose: (id: number) => void;
}

export function Toasts({ words, toasts, onClose }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite" onMouseDown={keepFocus}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} words={words} onClose={() => onClose(toast.id)} />
      ))}
    </div>
  );
}

/** The focus stays in the cell, so that the next key goes there; texts that weren't saved can be selected. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && !event.target.closest(".unsaved")) event.preventDefault();
}

function ToastCard({ toast, words, onClose }: { toast: Toast; words: DeskWords["page"]; onClose: () => void }) {
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (isRead || toast.unsaved) return;
    const timer = setTimeout(onClose, SHOWN);
    return () => clearTimeout(timer);
  }, [isRead]);
  return (
    <div
      class="toast"
      onPointerEnter={() => setRead(true)}
      onPointerLeave={() => setRead(false)}
      onFocusIn={() => setRead(true)}
      onFocusOut={() => setRead(false)}
    >
      <p>
        {toast.title && <strong>{toast.title}</strong>} {toast.message}
        {toast.unsaved && <span class="unsaved">{words.unsavedTexts(toast.unsaved)}</span>}
      </p>
      <button type="button" class="icon" aria-label={words.closeMessage} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
