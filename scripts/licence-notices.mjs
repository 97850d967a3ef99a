// The licences of the packages that what is pushed to Google has in it, as a page beside it: their notices must go along
// with every copy, and HtmlService would cut them out of the scripts themselves.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * @import { Metafile } from "esbuild"
 */

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * The folders of the packages, from the root.
 *
 * @param {Iterable<{ metafile: Metafile }>} bundles
 */
function foldersOf(bundles) {
  const folders = new Set(
    [...bundles].flatMap(({ metafile }) =>
      Object.keys(metafile.inputs).flatMap((path) => PACKAGE.exec(path)?.[0] ?? []),
    ),
  );
  return [...folders].sort();
}

/**
 * The text of the licence that a package brings along; null where it brings none.
 *
 * @param {string} folder
 */
export async function ownLicence(folder) {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? null : await readFile(join(folder, file), "utf8");
}

/**
 * The package's name and version, and the text of its licence.
 *
 * @param {string} folder
 * @throws {Error} where the package brings no licence along
 */
async function noticeOf(folder) {
  const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const licence = await ownLicence(folder);
  if (licence === null) throw new Error(`${name} has no licence file`);
  return `${name} ${version}\n\n${licence.trim()}\n`;
}

const LETTERS = /[&<>\u0080-\uffff]/g;

/**
 * @param {string} root
 * @param {Iterable<{ metafile: Metafile }>} bundles What is pushed.
 */
export async function licencesPage(root, bundles) {
  const notices = await Promise.all(foldersOf(bundles).map((folder) => noticeOf(join(root, folder))));
  const text = notices.join("\n\n").replace(LETTERS, (letter) => `&#${letter.charCodeAt(0)};`);
  return `<!doctype html>\n<html lang="en"><title>Licences</title><main><h1>Licences</h1><pre>\n${text}</pre></main></html>\n`;
}
