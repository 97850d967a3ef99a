// Whether the page is being printed: what is cut short on screen is then shown whole.
import { useEffect, useState } from "preact/hooks";

/** The page is drawn anew before the browser lays it out for paper (https://html.spec.whatwg.org/#printing-steps). */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
