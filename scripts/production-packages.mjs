// What runs in production, by the lock file and by what is installed: nobody on the net is asked, and what neither says is
// left unknown.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ownLicence } from "./licence-notices.mjs";

/** The texts of licences that a package names without bringing them along, by the names that packages use. */
const STANDARD_TEXTS = {
  "MPL-2.0": "docs/licences/MPL-2.0.txt",
  "Apache License version 2.0": "docs/licences/Apache-2.0.txt",
};

/**
 * @typedef {object} ProductionPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence As the package says it.
 * @property {string} licenceText
 * @property {readonly string[]} makers Those whom the package itself names as authors, maintainers or contributors.
 * @property {string} folder Where it is installed.
 */

/**
 * The bytes of all a package's files, as they are installed. There are thousands of them, and a build asks for none.
 *
 * @param {string} folder
 * @returns {Promise<number>}
 */
export async function bytesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const sizes = entries
    .filter(({ name }) => name !== "node_modules")
    .map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? bytesIn(path) : (await stat(path)).size;
    });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/**
 * People as package.json names them: as "Name <mail> (address)" or as an object.
 *
 * @param {unknown} people
 * @returns {string[]}
 */
function namesOf(people) {
  if (Array.isArray(people)) return people.flatMap(namesOf);
  if (typeof people === "string") return [people.replace(/\s*[<(].*$/, "")].filter((name) => name !== "");
  if (typeof people === "object" && people !== null && "name" in people) return namesOf(people.name);
  return [];
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} licence
 */
async function licenceTextOf(root, folder, licence) {
  const own = await ownLicence(folder);
  const standard = STANDARD_TEXTS[/** @type {keyof typeof STANDARD_TEXTS} */ (licence)];
  if (own !== null) return own;
  if (standard) return await readFile(join(root, standard), "utf8");
  throw new Error(`${folder} has no licence file, and no text is kept of ${licence}`);
}

/**
 * @param {string} root The project's folder.
 * @returns {Promise<ProductionPackage[]>} By their names.
 * @throws {Error} where a package has no licence text
 */
export async function productionPackages(root) {
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  const entries = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== "" && !dev && !devOptional && !optional,
  );
  const packages = entries.map(async ([path, { version, license }]) => {
    const folder = join(root, path);
    const told = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const makers = [told.author, told.authors, told.maintainers, told.contributors].flatMap(namesOf);
    return {
      name: path.replace(/^.*node_modules\//, ""),
      version,
      licence: license ?? "",
      licenceText: await licenceTextOf(root, folder, license),
      makers: [...new Set(makers)],
      folder,
    };
  });
  return (await Promise.all(packages)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The licences of all that runs in production, with their whole texts.
 *
 * @param {readonly ProductionPackage[]} packages
 */
export function licencesText(packages) {
  return packages
    .map(({ name, version, licence, licenceText }) => `${name} ${version} (${licence})\n\n${licenceText.trim()}\n`)
    .join(`\n${"=".repeat(80)}\n\n`);
}
