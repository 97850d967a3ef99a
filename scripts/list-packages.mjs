// What runs in production, as a table: `npm run packages`, or `npm run packages -- --json` for programs.
import { fileURLToPath } from "node:url";
import { bytesIn, productionPackages } from "./production-packages.mjs";

const MOST_NAMED = 3;

const found = await productionPackages(fileURLToPath(new URL("..", import.meta.url)));
const packages = await Promise.all(
  found.map(async ({ name, version, licence, makers, folder }) => {
    const bytes = await bytesIn(folder);
    return { name, version, licence, makers, bytes };
  }),
);
if (process.argv.includes("--json")) {
  console.log(
    JSON.stringify(
      packages.map((one) => ({ ...one, age: null })),
      null,
      2,
    ),
  );
} else {
  for (const { name, version, licence, makers, bytes } of packages) {
    const named =
      makers.slice(0, MOST_NAMED).join(", ") +
      (makers.length > MOST_NAMED ? ` and ${makers.length - MOST_NAMED} more` : "");
    const size = `${Math.ceil(bytes / 1024)} KB`;
    console.log(
      [`${name} ${version}`.padEnd(32), licence.padEnd(28), size.padStart(9), ` ${named || "makers not named"}`].join(
        " ",
      ),
    );
  }
  console.log(
    `\n${packages.length} packages. Age: not known offline, since neither the lock file nor a package says when it was published;
\`npm view NAME time maintainers\` asks the registry, and who may publish there. The licences' texts are in build/licences.txt.`,
  );
}
