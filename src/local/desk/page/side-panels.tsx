// A page of the add-on in a panel beside the grid: the sidebar, or a list that is worked through.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";
import { FrameHost, type FrameHostProps } from "./frame/frame-host";

interface SidePanelProps extends Pick<FrameHostProps, "desk" | "onFocusEditor" | "onRegionKey"> {
  readonly panel: { readonly title: string; readonly frame: string };
  /** What screen readers call the panel, and what its button for closing is called. */
  readonly label: string;
  readonly close: string;
  readonly isList?: boolean;
  readonly onClose: () => void;
}

export function SidePanel({ panel, label, close, isList = false, onClose, ...frameEvents }: SidePanelProps) {
  const leave = () => {
    onClose();
    frameEvents.onFocusEditor();
  };
  const panelElement = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // A list is asked for when it is to be worked in; the sidebar opens by itself.
    if (isList) panelElement.current?.querySelector("iframe")?.focus();
  }, [panel.frame]);
  return (
    <aside ref={panelElement} class={isList ? "list-panel" : "sidebar-panel"} aria-label={label} data-region>
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="icon" aria-label={close} title={close} onClick={leave}>
          ×
        </button>
      </header>
      <FrameHost
        key={panel.frame}
        title={panel.title}
        frame={panel.frame}
        onClose={onClose}
        {...(isList && { onEscape: leave })}
        {...frameEvents}
      />
    </aside>
  );
}

interface SidePanelsProps extends Pick<FrameHostProps, "desk" | "onFocusEditor" | "onRegionKey"> {
  readonly words: DeskWords["page"];
}

/** The panels that are open. */
export function SidePanels({ words, ...frameEvents }: SidePanelsProps) {
  const { desk } = frameEvents;
  const { list, sidebar } = desk.snapshot();
  return (
    <>
      {list && (
        <SidePanel
          panel={list}
          label={list.title}
          close={words.closeList}
          isList
          onClose={desk.closeList}
          {...frameEvents}
        />
      )}
      {sidebar && (
        <SidePanel
          panel={sidebar}
          label={words.sidebar}
          close={words.closeSidebar}
          onClose={desk.closeSidebar}
          {...frameEvents}
        />
      )}
    </>
  );
}
