// The words of the page for the phone in its language: those about activities, and its own.
import { phone as phoneEn } from "../../i18n/en/phone";
import { type PhoneWords, phone as phoneSv } from "../../i18n/sv/phone";
import { useWording } from "../activity/words";
import { useWords } from "../shared/words";

export function usePhoneWords(): ReturnType<typeof useWording> & { readonly phone: PhoneWords } {
  const { words: phone } = useWords({ sv: phoneSv, en: phoneEn });
  return { ...useWording(), phone };
}
