// What we use of Papa Parse. The types that others publish for it bring all of Node's names with them, and the rules
// must not see those.
declare module "papaparse" {
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: "\n";
  }
  const Papa: { parse(text: string, config: ParseConfig): { readonly data: readonly (readonly string[])[] } };
  export default Papa;
}
