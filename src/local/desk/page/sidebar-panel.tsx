// The add-on's sidebar, in a frame of its own at the right.
import type { DeskWords } from "../../../i18n/sv/desk";
import { FrameHost, type FrameHostProps } from "./frame/frame-host";
import type { SidebarFrame } from "./work/desk-state";

interface SidebarPanelProps extends Pick<FrameHostProps, "desk" | "onFocusEditor" | "onRegionKey"> {
  readonly sidebar: SidebarFrame;
  readonly words: DeskWords["page"];
}

export function SidebarPanel({ sidebar, words, ...frameEvents }: SidebarPanelProps) {
  const { desk, onFocusEditor } = frameEvents;
  return (
    <aside aria-label={words.sidebar} data-region>
      <header>
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={words.closeSidebar}
          title={words.closeSidebar}
          onClick={() => {
            desk.closeSidebar();
            onFocusEditor();
          }}
        >
          ×
        </button>
      </header>
      <FrameHost
        key={sidebar.frame}
        title={sidebar.title}
        frame={sidebar.frame}
        onClose={desk.closeSidebar}
        {...frameEvents}
      />
    </aside>
  );
}
