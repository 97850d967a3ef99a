// What each question of a form is about, by its words: a first guess, which people set right once.
import { foldOf } from "../../book/words";
import { roleOfHeader } from "../guess-columns";
import type { AnswerRole } from "./answers";

const plain = (text: string) => foldOf(text).replace(/[^a-zåäö]/g, "");

/** The form's own moment: Google Forms' column, and that of Microsoft Forms' when an answer was sent. */
const STAMPS = ["tidstämpel", "timestamp", "slutförandetid", "completiontime"];
/** Columns that Microsoft Forms adds. Who answered, by name and address, is nothing for the log. */
const PASSED = ["id", "starttid", "starttime", "epost", "epostadress", "email", "emailaddress", "namn", "name"];
const PASSED_BEGINNINGS = ["tidförsenaste", "senaständrad", "lastmodified", "poäng", "points", "feedback"];
const ROLES = ["dinroll", "roll", "registreradav", "yourrole", "role"];

function roleOfQuestion(header: string): AnswerRole {
  const word = plain(header);
  if (STAMPS.includes(word)) return "stamp";
  if (PASSED.includes(word) || PASSED_BEGINNINGS.some((start) => word.startsWith(start))) return "skip";
  if (ROLES.includes(word)) return "by";
  return roleOfHeader(header) ?? "skip";
}

/** One role for each question. Each but `skip` occurs once: the first question that seems to be about it has it. */
export function rolesOfQuestions(headers: readonly string[]): AnswerRole[] {
  const roles = headers.map(roleOfQuestion);
  return roles.map((role, at) => (role !== "skip" && roles.indexOf(role) < at ? "skip" : role));
}
