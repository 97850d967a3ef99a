// The namespaces of a workbook's parts. A file is "transitional" or "strict" (ECMA-376 part 1, 2.1), and each of the two
// has names of its own for the same things; here everything is known by its transitional name.

const OFFICE = "http://schemas.openxmlformats.org";

export const SPACES = {
  sheet: `${OFFICE}/spreadsheetml/2006/main`,
  relation: `${OFFICE}/officeDocument/2006/relationships`,
  relations: `${OFFICE}/package/2006/relationships`,
  contentTypes: `${OFFICE}/package/2006/content-types`,
  drawing: `${OFFICE}/drawingml/2006/spreadsheetDrawing`,
  shapes: `${OFFICE}/drawingml/2006/main`,
  chart: `${OFFICE}/drawingml/2006/chart`,
  customProperties: `${OFFICE}/officeDocument/2006/custom-properties`,
  propertyTypes: `${OFFICE}/officeDocument/2006/docPropsVTypes`,
  alternatives: `${OFFICE}/markup-compatibility/2006`,
  /** Formulas and addresses in Microsoft's extensions ([MS-XLSX], 2.2.6). */
  extended: "http://schemas.microsoft.com/office/excel/2006/main",
  threads: "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments",
  vml: "urn:schemas-microsoft-com:vml",
  vmlOffice: "urn:schemas-microsoft-com:office:office",
  vmlExcel: "urn:schemas-microsoft-com:office:excel",
} as const;

/** Where a strict name begins, and where the transitional name for the same does; the longest first. */
const STRICT: readonly (readonly [strict: string, transitional: string])[] = [
  ["http://purl.oclc.org/ooxml/officeDocument/customProperties", SPACES.customProperties],
  ["http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes", SPACES.propertyTypes],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", SPACES.relation],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", SPACES.sheet],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", SPACES.drawing],
  ["http://purl.oclc.org/ooxml/drawingml/main", SPACES.shapes],
  ["http://purl.oclc.org/ooxml/drawingml/chart", SPACES.chart],
];

/** The transitional name of a namespace or of a relation's type; any other name as it is. */
export function transitional(name: string): string {
  if (!name.startsWith("http://purl.oclc.org/")) return name;
  const known = STRICT.find(([strict]) => name === strict || name.startsWith(`${strict}/`));
  return known ? known[1] + name.slice(known[0].length) : name;
}

/** XML that was written with transitional names, with the strict ones in their place. */
export function withStrictNames(xml: string): string {
  return STRICT.reduce(
    (text, [strict, own]) => text.replaceAll(`"${own}"`, `"${strict}"`).replaceAll(`"${own}/`, `"${strict}/`),
    xml,
  );
}
