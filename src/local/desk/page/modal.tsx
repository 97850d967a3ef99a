// A window on top that holds the keyboard until it is closed; the browser keeps the rest out of reach.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface ModalProps {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly width?: number;
  readonly children: ComponentChildren;
}

export function Modal({ title, close, onClose, width, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // The way on comes before the way out, which is first in the window.
    dialog.current?.querySelector<HTMLElement>("iframe, input, .primary")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (width && dialog.current) dialog.current.style.width = `${width}px`;
  }, [width]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="window-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="icon" aria-label={close} title={close} onClick={onClose}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
