// The dialog Logga från mobilen: the link to the page for the phone, or how it is made.
import { useEffect, useState } from "preact/hooks";
import { linkKindOf, type PhoneLink } from "../../contract/phone-link";
import { phoneLink as phoneLinkEn } from "../../i18n/en/dialogs/phone-link";
import { type PhoneLinkWords, phoneLink as phoneLinkSv } from "../../i18n/sv/dialogs/phone-link";
import { copyField } from "../shared/components/copy-field";
import { Field } from "../shared/components/field";
import { useWords } from "../shared/words";
import { QrPicture } from "./qr-picture";

const FIELD = "phone-link";

export function App({ url }: Pick<PhoneLink, "url">) {
  const { words } = useWords({ sv: phoneLinkSv, en: phoneLinkEn });
  const kind = linkKindOf(url);
  useEffect(() => {
    document.title = words.heading;
  }, [words]);
  return (
    <main>
      <h1>{words.heading}</h1>
      {url === null && <HowToDeploy lead={words.none} words={words} />}
      {url !== null && kind === "thisComputer" && (
        <>
          <p>{words.computer}</p>
          <p>
            <a href={url} target="_blank" rel="noreferrer">
              {words.open}
            </a>
          </p>
        </>
      )}
      {url !== null && kind !== "thisComputer" && (
        <>
          {kind === "trial" && <HowToDeploy lead={words.trial} words={words} />}
          <Link url={url} words={words} />
        </>
      )}
    </main>
  );
}

interface PartProps {
  readonly words: PhoneLinkWords;
}

function HowToDeploy({ lead, words }: PartProps & { readonly lead: string }) {
  return (
    <div class="notice tone-amber">
      <p>{lead}</p>
      <ul>
        <li>{words.deploy}</li>
        <li>{words.editor}</li>
      </ul>
    </div>
  );
}

function Link({ url, words }: PartProps & { readonly url: string }) {
  const [copying, setCopying] = useState<"copied" | "copyFailed" | null>(null);
  return (
    <div class="beside">
      <QrPicture text={url} label={words.picture(url)} />
      <div class="told">
        <p>{words.scan}</p>
        <Field id={FIELD} label={words.link}>
          {(ties) => <textarea {...ties} readOnly rows={3} value={url} />}
        </Field>
        <p>
          <button
            type="button"
            class="main"
            onClick={() => void copyField(FIELD).then((isCopied) => setCopying(isCopied ? "copied" : "copyFailed"))}
          >
            {words.copy}
          </button>{" "}
          <span role="status">{copying && words[copying]}</span>
        </p>
        <p>{words.rights}</p>
        <h2>{words.home}</h2>
        <ul class="plain-list">
          <li>{words.iphone}</li>
          <li>{words.android}</li>
        </ul>
      </div>
    </div>
  );
}
