// The start of the dialog Logga från mobilen, with what the server put into the page.
import type { PhoneLink } from "../../contract/phone-link";
import { InWorkbookLanguage } from "../shared/components/language";
import { mount } from "../shared/mount";
import { App } from "./app";

const NOTHING: PhoneLink = { url: null, language: "sv" };
const opened = JSON.parse(document.getElementById("link")?.textContent ?? "null") as PhoneLink | null;
const { url, language } = opened ?? NOTHING;

mount(
  <InWorkbookLanguage language={language}>
    <App url={url} />
  </InWorkbookLanguage>,
);
