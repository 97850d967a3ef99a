// A window on top. The browser keeps the keyboard in it until it is closed.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";

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
  useLayoutEffect(() => {
    const window = dialog.current;
    window?.showModal();
    // The first field or button of the content gets the focus, and not the button that closes the window.
    window?.querySelector<HTMLElement>("iframe, input, .primary")?.focus();
    // The browser gives the focus back to where it was.
    return () => window?.close();
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
