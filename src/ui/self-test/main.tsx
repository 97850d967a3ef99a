// The start of the dialog Självtest; the page is built once for each language and says which.
import { render } from "preact";
import { LanguageContext } from "../shared/components/language";
import { App } from "./app";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
root.replaceChildren();
render(
  <LanguageContext.Provider value={document.documentElement.lang === "en" ? "en" : "sv"}>
    <App />
  </LanguageContext.Provider>,
  root,
);
