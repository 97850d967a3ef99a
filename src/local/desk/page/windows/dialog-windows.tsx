// Windows on top of the desk: a dialog of the add-on in its frame, and the list of keyboard shortcuts.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { DialogFrame } from "../../server/wire";
import { FrameHost } from "../frame/frame-host";
import type { Desk } from "../work/desk";

import { Modal } from "./modal";

interface DialogFrameWindowProps {
  readonly desk: Desk;
  readonly dialog: DialogFrame;
  readonly words: DeskWords["page"];
  readonly onFocusEditor: () => void;
  readonly onRegionKey: (isBackward: boolean) => void;
}

export function DialogFrameWindow({ desk, dialog, words, ...events }: DialogFrameWindowProps) {
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (body.current) body.current.style.height = `${size.height}px`;
  }, [size.height]);
  return (
    <Modal title={dialog.title} close={words.closeDialog} onClose={desk.closeDialog} width={size.width}>
      <div class="dialog-frame" ref={body}>
        <FrameHost
          desk={desk}
          title={words.dialogContent}
          frame={dialog.frame}
          onClose={desk.closeDialog}
          onEscape={desk.closeDialog}
          onSize={({ width, height }) =>
            setSize((old) => ({ width: width ?? old.width, height: height ?? old.height }))
          }
          {...events}
        />
      </div>
    </Modal>
  );
}

export function ShortcutsWindow({ words, onClose }: { words: DeskWords["page"]; onClose: () => void }) {
  return (
    <Modal title={words.shortcuts} close={words.closeDialog} onClose={onClose}>
      <dl class="shortcuts">
        {words.shortcutList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
