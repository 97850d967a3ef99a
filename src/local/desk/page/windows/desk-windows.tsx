// All that lies on top of the desk: the add-on's dialog, the desk's own windows, questions and messages.
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetView } from "../../../session";
import { FilterWindow } from "../filter/filter-window";
import type { Filters } from "../filter/use-filters";
import type { FrameHostProps } from "../frame/frame-host";
import type { Desk } from "../work/desk";
import type { DeskSnapshot } from "../work/desk-state";
import { DialogFrameWindow, ShortcutsWindow } from "./dialog-windows";
import { QuestionDialog } from "./question-dialog";
import { Toasts } from "./toasts";
import type { Windows } from "./use-windows";
import { VersionsWindow } from "./versions-window";

interface DeskWindowsProps {
  readonly desk: Desk;
  readonly words: DeskWords;
  readonly snapshot: DeskSnapshot;
  readonly windows: Windows;
  readonly view: SheetView | undefined;
  readonly filters: Filters;
  readonly frameEvents: Pick<FrameHostProps, "desk" | "onFocusEditor" | "onRegionKey">;
}

export function DeskWindows({ desk, words, snapshot, windows, view, filters, frameEvents }: DeskWindowsProps) {
  const { dialog, question, toasts } = snapshot;
  const { open } = windows;
  const close = () => windows.show(null);
  return (
    <>
      {dialog && <DialogFrameWindow key={dialog.frame} dialog={dialog} words={words.page} {...frameEvents} />}
      {open?.kind === "shortcuts" && <ShortcutsWindow words={words.page} onClose={close} />}
      {open?.kind === "versions" && (
        <VersionsWindow desk={desk} words={words.page} language={words.languageTag} onClose={close} />
      )}
      {open?.kind === "filter" && view && (
        <FilterWindow
          words={words.page}
          view={view}
          column={open.column}
          filter={filters.columns.find(({ column }) => column === open.column) ?? null}
          onFilter={(filter) => {
            filters.setColumn(open.column, filter);
            close();
          }}
          onClose={close}
        />
      )}
      {question && <QuestionDialog question={question} words={words.page} />}
      <Toasts words={words.page} toasts={toasts} onClose={desk.closeToast} />
    </>
  );
}
