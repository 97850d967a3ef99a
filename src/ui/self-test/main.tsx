// The start of the dialog Självtest, which is built once for each language: its file says which.
import { LanguageContext } from "../shared/components/language";
import { mount } from "../shared/mount";
import { App } from "./app";

mount(
  <LanguageContext.Provider value={document.documentElement.lang === "en" ? "en" : "sv"}>
    <App />
  </LanguageContext.Provider>,
);
