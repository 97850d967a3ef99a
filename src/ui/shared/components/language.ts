// The language of the page, for every piece that writes something.
import { createContext } from "preact";
import type { Language } from "../../../domain/book/book";

export const LanguageContext = createContext<Language>("sv");
