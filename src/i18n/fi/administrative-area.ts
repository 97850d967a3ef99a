// Where the short text in Finnish is made without anybody asking for it: the administrative area for Finnish.
import { foldOf } from "../../domain/book/words";

/**
 * The municipalities of 6 § lag (2009:724) om nationella minoriteter och minoritetsspråk, and those that joined by
 * 7 §, as far as the appendix of förordning (2009:1299) in the wording of SFS 2013:1086. One that has joined since asks
 * for the text in Inställningar.
 */
const MUNICIPALITIES: ReadonlySet<string> = new Set(
  [
    "Botkyrka Eskilstuna Gällivare Hallstahammar Haninge Haparanda Huddinge Håbo Kiruna Köping Pajala Sigtuna Solna",
    "Stockholm Södertälje Tierp Uppsala Upplands-Bro Älvkarleby Österåker Östhammar Övertorneå",
    "Borlänge Borås Degerfors Enköping Fagersta Finspång Gävle Göteborg Hofors Hällefors Kalix Karlskoga Lindesberg",
    "Luleå Motala Norrköping Norrtälje Sandviken Skinnskatteberg Skövde Sundbyberg Sundsvall Surahammar Trollhättan",
    "Trosa Uddevalla Umeå Västerås Örebro",
  ]
    .flatMap((line) => line.split(" "))
    .concat("Upplands Väsby")
    .map(foldOf),
);

/** @example isInFinnishArea("Göteborgs stad"); // true */
export function isInFinnishArea(municipality: string): boolean {
  const name = foldOf(municipality).replace(/ (kommun|stad)$/, "");
  return MUNICIPALITIES.has(name) || MUNICIPALITIES.has(name.replace(/s$/, ""));
}
