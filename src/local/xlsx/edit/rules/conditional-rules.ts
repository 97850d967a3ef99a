// Conditional formats that came, went or moved (ECMA-376 part 1, 18.3.1.18). A rule that stays keeps its bytes, whatever
// else stands on the same cells.

import { cellName, type Rect, rectName } from "../../../../workbook/cells/a1";
import { escapeAttribute, escapeXml } from "../../../../xlsx/package/xml";
import { attributeOf, childrenOf, type XmlElement } from "../../../../xlsx/package/xml-tree";
import {
  type ConditionalRule,
  type RuleCondition,
  type RuleOrigin,
  sameOrigin,
} from "../../../runtime/model/conditional-format";
import { removed, type Splice, withAttribute } from "../../package/splice";
import { tagWith } from "../cells/spans";
import { editAround, type SheetText, sheetChild } from "../sheet-text";

const blocks = (rects: readonly Rect[]): string => rects.map(rectName).join(" ");
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface Written {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula: string;
}

/** The condition as the file says it, for rules whose first cell is `first`; null for one that can't be written. */
function conditionFor(condition: RuleCondition, first: string): Written | null {
  switch (condition.kind) {
    case "equals":
    case "notEquals": {
      const operator = condition.kind === "equals" ? "equal" : "notEqual";
      return { attributes: { type: "cellIs", operator }, formula: quoted(condition.text) };
    }
    case "contains":
    case "notContains":
    case "startsWith":
    case "endsWith":
      return textCondition(condition.kind, condition.text, first);
    case "empty":
      return { attributes: { type: "containsBlanks" }, formula: `LEN(TRIM(${first}))=0` };
    case "notEmpty":
      return { attributes: { type: "notContainsBlanks" }, formula: `LEN(TRIM(${first}))>0` };
    case "formula":
      return { attributes: { type: "expression" }, formula: condition.formula };
    case "opaque":
      return null;
  }
}

/** Beside the text a file also says the rule as a formula (18.3.1.10). */
function textCondition(
  kind: "contains" | "notContains" | "startsWith" | "endsWith",
  text: string,
  first: string,
): Written {
  const said = quoted(text);
  const written = {
    contains: ["containsText", "containsText", `NOT(ISERROR(SEARCH(${said},${first})))`],
    notContains: ["notContainsText", "notContains", `ISERROR(SEARCH(${said},${first}))`],
    startsWith: ["beginsWith", "beginsWith", `LEFT(${first},LEN(${said}))=${said}`],
    endsWith: ["endsWith", "endsWith", `RIGHT(${first},LEN(${said}))=${said}`],
  } as const;
  const [type, operator, formula] = written[kind];
  return { attributes: { type, operator, text }, formula };
}

interface FileRule {
  readonly block: XmlElement;
  readonly element: XmlElement;
  readonly origin: RuleOrigin;
}

function fileRules(root: XmlElement): FileRule[] {
  return childrenOf(root, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((element) => {
      const priority = Number(attributeOf(element, "priority") ?? 0);
      return { block, element, origin: { cells: attributeOf(block, "sqref") ?? "", priority } };
    }),
  );
}

function blockXml(prefix: string, rects: readonly Rect[], inside: string): string {
  return `<${prefix}conditionalFormatting sqref="${blocks(rects)}">${inside}</${prefix}conditionalFormatting>`;
}

function ruleXml(prefix: string, { attributes, formula }: Written, look: number, priority: number): string {
  const read = { ...attributes, dxfId: String(look), priority: String(priority) };
  const written = Object.entries(read).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${prefix}cfRule${written.join("")}><${prefix}formula>${escapeXml(formula)}</${prefix}formula></${prefix}cfRule>`;
}

/** The priorities that the rules are to have: those of the file, unless a new one must come before one of them. */
function prioritiesOf(rules: readonly ConditionalRule[]): number[] {
  let last = 0;
  const kept = rules.map(({ origin }) => {
    last = Math.max(origin?.priority ?? last + 1, last);
    return origin?.priority ?? last;
  });
  const isInOrder = kept.every((priority, index) => index === 0 || priority > (kept[index - 1] ?? 0));
  return isInOrder ? kept : rules.map((_, index) => index + 1);
}

interface PutRules {
  readonly sheet: SheetText;
  /** Where the file holds each rule of the model now; null for one that it can't hold. */
  readonly origins: readonly (RuleOrigin | null)[];
}

/** The sheet with the rules of the model. `lookNumber` gives the number of a rule's look among the file's. */
export function putConditionalRules(
  sheet: SheetText,
  rules: readonly ConditionalRule[],
  dropped: readonly RuleOrigin[],
  lookNumber: (rule: ConditionalRule) => number,
): PutRules {
  const { prefix } = sheet;
  const priorities = prioritiesOf(rules);
  const origins: (RuleOrigin | null)[] = [];
  const put = editAround(sheet, (root, xml) => {
    const there = fileRules(root);
    const gone = new Set<FileRule>(there.filter(({ origin }) => dropped.some((one) => sameOrigin(one, origin))));
    const splices: Splice[] = [];
    const added: string[] = [];
    rules.forEach((rule, index) => {
      const priority = priorities[index] ?? index + 1;
      const own = there.find((one) => sameOrigin(one.origin, rule.origin) && !gone.has(one));
      const cells = blocks(rule.rects);
      const first = rule.rects[0];
      const isPlaced = own !== undefined && (own.origin.cells === cells || rule.rects.length === 0);
      origins.push({ cells: isPlaced ? own.origin.cells : cells, priority });
      if (own && isPlaced) {
        if (own.origin.priority !== priority) splices.push(withAttribute(own.element, "priority", String(priority)));
        return;
      }
      if (own) {
        gone.add(own);
        const text = xml.slice(own.element.start, own.element.end);
        const tag = text.slice(0, own.element.openEnd - own.element.start);
        added.push(blockXml(prefix, rule.rects, tagWith(tag, "priority", String(priority)) + text.slice(tag.length)));
        return;
      }
      const written = first && conditionFor(rule.condition, cellName(first.row, first.column));
      if (!written) origins[index] = null;
      else added.push(blockXml(prefix, rule.rects, ruleXml(prefix, written, lookNumber(rule), priority)));
    });
    const blocksThere = [...new Set(there.map(({ block }) => block))];
    for (const block of blocksThere) {
      const own = there.filter((one) => one.block === block);
      if (own.every((one) => gone.has(one))) splices.push(removed(block));
      else splices.push(...own.filter((one) => gone.has(one)).map(({ element }) => removed(element)));
    }
    return added.length === 0 ? splices : [...splices, sheetChild(xml, root, "conditionalFormatting", added.join(""))];
  });
  return { sheet: put, origins };
}
