// Earlier versions of the workbook: to look at, and to go back to.
import { useEffect, useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetView, Version } from "../../../session";
import type { Desk } from "../work/desk";
import { Modal } from "./modal";
import { VersionTable } from "./version-table";

interface VersionsWindowProps {
  readonly desk: Desk;
  readonly words: DeskWords["page"];
  readonly language: string;
  readonly onClose: () => void;
}

export function VersionsWindow({ desk, words, language, onClose }: VersionsWindowProps) {
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [chosen, setChosen] = useState<Version | null>(null);
  const [sheets, setSheets] = useState<readonly SheetView[]>([]);
  useEffect(() => {
    desk.versions().then(setVersions);
  }, []);
  const look = async (version: Version) => {
    setSheets(await desk.version(version.id));
    setChosen(version);
  };
  const nameOf = ({ at }: Version) =>
    new Date(at).toLocaleString(language === "en" ? "en-GB" : "sv-SE", { dateStyle: "long", timeStyle: "short" });
  const goBack = async (version: Version) => {
    const question = {
      title: words.versionBackTitle(nameOf(version)),
      text: words.versionBackText,
      yes: words.versionBackYes,
      field: null,
      isDangerous: true,
    };
    if ((await desk.ask(question)) === null) return;
    onClose();
    await desk.perform({ kind: "restoreVersion", id: version.id });
  };
  return (
    <Modal title={words.versions} close={words.closeDialog} onClose={onClose} width={chosen ? 900 : 480}>
      <div class="versions">
        {versions?.length === 0 && <p>{words.noVersions}</p>}
        <ul>
          {versions?.map((version) => (
            <li key={version.id} aria-current={version.id === chosen?.id}>
              <span>{nameOf(version)}</span>
              <button type="button" class="plain" onClick={() => look(version)}>
                {words.versionLook}
              </button>
              <button type="button" class="plain" onClick={() => goBack(version)}>
                {words.versionBackYes}
              </button>
            </li>
          ))}
        </ul>
        {chosen && <VersionTable key={chosen.id} words={words} sheets={sheets} />}
      </div>
    </Modal>
  );
}
