// How the pages that are written for the web say who wrote them.

/** https://html.spec.whatwg.org/multipage/semantics.html#meta-generator */
export const GENERATOR_TAG = '<meta name="generator" content="Löfteskollen">';
