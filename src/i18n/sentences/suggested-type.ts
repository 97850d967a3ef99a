// A word for Listor where a promise says by a verb what is done: "besöka skolorna" is "Skolbesök".

/** What is done again and again. The first that fits is taken. */
const DONE: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})besök(?:a|er|t|te)?(?!\p{L})[^.;]*?(?:skol|årskurs|klass|elev)/u, "Skolbesök"],
  [/(?<!\p{L})besök(?:a|er|t|te)?(?!\p{L})[^.;]*?(?:företag|butik|handlare|krog|krögar)/u, "Företagsbesök"],
  [/(?<!\p{L})besök(?:a|er|t|te)(?!\p{L})/u, "Besök"],
  [/(?<!\p{L})(?:samtala|prata|tala)r?(?!\p{L})/u, "Samtal"],
  [/(?<!\p{L})(?:träffas?|träffar|mötas?|möter|möts)(?!\p{L})/u, "Möte"],
  [/(?<!\p{L})informera[rs]?(?!\p{L})/u, "Information"],
  [/(?<!\p{L})utbilda[rs]?(?!\p{L})/u, "Utbildning"],
  [/(?<!\p{L})kontrollera[rs]?(?!\p{L})/u, "Kontroll"],
  [/(?<!\p{L})patrullera[rs]?(?!\p{L})/u, "Patrullering"],
  [/(?<!\p{L})inventera[rs]?(?!\p{L})/u, "Inventering"],
  [/(?<!\p{L})städa[rs]?(?!\p{L})/u, "Städning"],
  [/(?<!\p{L})sanera[rs]?(?!\p{L})/u, "Sanering"],
  [
    /(?<!\p{L})(?:finnas|finns|vara|är|synas|syns)\s(?:\p{L}+\s){0,3}?(?:ute|synlig\p{L}*|på plats)(?!\p{L})/u,
    "Närvaro",
  ],
];

interface Once {
  readonly verb: RegExp;
  /** The participle after "en", after "ett" and after more than one. */
  readonly participles: readonly [string, string, string];
}

/** What is done once, before the thing that comes of it. */
const ONCE: readonly Once[] = [
  { verb: /(?<!\p{L})starta[rt]?s?\s/u, participles: ["startad", "startat", "startade"] },
  { verb: /(?<!\p{L})bilda[rt]?s?\s/u, participles: ["bildad", "bildat", "bildade"] },
  { verb: /(?<!\p{L})inrätta[rt]?s?\s/u, participles: ["inrättad", "inrättat", "inrättade"] },
  { verb: /(?<!\p{L})öppna[rt]?s?\s/u, participles: ["öppnad", "öppnat", "öppnade"] },
  { verb: /(?<!\p{L})(?:sätta|sätter|satt)\supp\s/u, participles: ["uppsatt", "uppsatt", "uppsatta"] },
  { verb: /(?<!\p{L})(?:ta|tar|tagit)\sfram\s/u, participles: ["framtagen", "framtaget", "framtagna"] },
];

const ONE = /^(en|ett)\s(?:(?:\p{L}+(?:sam|samt|ny|nytt|ig|igt|sk|skt)|ny|nytt)\s)?([\p{L}-]+)/u;
const SEVERAL = /^(?:\p{L}+a\s)?([\p{L}-]{3,}(?:ar|er|or))(?!\p{L})/u;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function doneOnce(low: string): string {
  for (const { verb, participles } of ONCE) {
    const found = verb.exec(low);
    if (found === null) continue;
    const rest = low.slice(found.index + found[0].length);
    const [of, to, all] = participles;
    const [, article, thing] = ONE.exec(rest) ?? [];
    if (thing !== undefined) return capital(`${thing} ${article === "en" ? of : to}`);
    const [, things] = SEVERAL.exec(rest) ?? [];
    if (things !== undefined) return capital(`${things} ${all}`);
  }
  return "";
}

/**
 * A Swedish activity type for a promise that names none; empty where its words give none.
 *
 * @example
 * suggestedType("Polisen ska besöka alla skolor varje termin.") // "Skolbesök"
 * suggestedType("Kommunen startar en grannsamverkansgrupp.") // "Grannsamverkansgrupp startad"
 */
export function suggestedType(text: string): string {
  const low = text.toLowerCase();
  return doneOnce(low) || (DONE.find(([verb]) => verb.test(low))?.[1] ?? "");
}
