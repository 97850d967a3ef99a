// Jest's transformer: strips the types with esbuild.
const { pathToFileURL } = require("node:url");
const { transformSync } = require("esbuild");

module.exports = {
  process(source, filename) {
    const loader = filename.endsWith(".tsx") ? "tsx" : filename.endsWith(".ts") ? "ts" : "js";
    return transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "preact",
      // A module on demand is a required one here, as all others are.
      supported: { "dynamic-import": false },
      define: { "import.meta.url": JSON.stringify(pathToFileURL(filename).href) },
      sourcemap: "inline",
      sourcefile: filename,
    });
  },
};
