import { type Diagnostic, visibleControls } from "../../kernel/index.js";
import type { Converted } from "./Conversion.js";

export interface RuleText {
  readonly id: string;
  /** The rule's name and event as the old file had them. */
  readonly name: string;
  readonly event: string;
  readonly category: string;
  readonly owner: string;
  readonly action: string;
  readonly for: string;
  readonly each?: string;
  readonly when: Converted;
  /** What was reported about this rule: it stands above it as comments. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A rule file, ready to be saved. What only a human can say is not made up: the rule is a draft of severity 0. */
export function writeRule(rule: RuleText): string {
  const name = readable(rule.name);
  const event = readable(rule.event);
  const lines = [
    "# Imported from json-rules-engine. A draft: title, why, basis, severity and examples are for a human to write.",
    ...rule.diagnostics.map(({ code, message, place }) => `# ${code}${pointerOf(place)}: ${oneLine(message.en)}`),
    `rule: ${rule.id}`,
    "version: 1",
    "status: draft",
    "kind: finding",
    `title: ${both(`导入的规则：${name}`, `Imported rule: ${name}`)}`,
    `why: ${both("从 json-rules-engine 导入，理由待补。", "Imported from json-rules-engine; nobody has written down yet why it exists.")}`,
    `category: ${rule.category}`,
    "severity: 0",
    `owner: ${rule.owner}`,
    `for: ${rule.for}`,
    ...(rule.each === undefined ? [] : [`each: ${rule.each}`]),
    "when:",
    ...writeCondition(rule.when).map((line) => `  ${line}`),
    `action: ${rule.action}`,
    "message:",
    `  zh: ${JSON.stringify(`导入的规则“${name}”成立（事件 ${event}）`)}`,
    `  en: ${JSON.stringify(`The imported rule "${name}" holds (event ${event})`)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function writeCondition(condition: Converted): readonly string[] {
  if ("leaf" in condition) return [condition.leaf];
  if ("not" in condition) return ["not:", ...writeCondition(condition.not).map((line) => `  ${line}`)];
  const [form, parts] = "all" in condition ? ["all", condition.all] : ["any", condition.any];
  return [
    `${form}:`,
    ...parts.flatMap((part) => writeCondition(part).map((line, at) => (at === 0 ? "  - " : "    ") + line)),
  ];
}

function both(zh: string, en: string): string {
  return `{ zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} }`;
}

const longestName = 80;

/** A name in a sentence: on one line, without what a message would take for a placeholder. */
function readable(name: string): string {
  return [...oneLine(name).replaceAll("{", "(").replaceAll("}", ")").replaceAll('"', "'")]
    .slice(0, longestName)
    .join("");
}

function oneLine(text: string): string {
  return visibleControls(text).replace(/\s+/g, " ").trim();
}

function pointerOf(place: Diagnostic["place"]): string {
  return place?.kind === "archive" && place.pointer !== "" ? ` ${oneLine(place.pointer)}` : "";
}
