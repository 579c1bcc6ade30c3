import type { SourcePlace, ValueType } from "../../kernel/index.js";
import { exampleForm } from "../diagnostics/meaning.js";
import { plainFrom } from "../read/plainFrom.js";
import type { Report } from "../read/Report.js";
import { suggestion } from "../read/suggestion.js";
import type { MapNode, ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";
import { type ExampleOwners, exampleField } from "./exampleOwners.js";
import { readLiteral } from "./readLiteral.js";

/** Archive fragments as plain JSON, every name and value checked against the model. */
export type Given = Readonly<Record<string, unknown>>;

/** Parts of an archive beside records and profiles. */
const beside: ReadonlySet<string> = new Set(["sets", "peers"]);

/** `{ gift: { value: 800.00 CNY }, talk: [ … ], cadre: { … } }` */
export function readExampleGiven(node: SyntaxNode, owners: ExampleOwners, report: Report): Given | undefined {
  if (node.kind !== "map") return refuse(node.place, "given", report);
  const given: Record<string, unknown> = {};
  for (const { key, keyPlace, value } of node.entries) {
    if (beside.has(key)) given[key] = plainFrom(value);
    else if (key === "related") given[key] = readRelated(value, owners, report);
    else if (isOwner(key, keyPlace, owners, report)) given[key] = readFragment(key, value, owners, report);
  }
  return given;
}

/** Records of others that the rule may read: `related: { sanction: { … } }`. */
function readRelated(node: SyntaxNode, owners: ExampleOwners, report: Report): Given {
  const related: Record<string, unknown> = {};
  if (node.kind !== "map") refuse(node.place, "related", report);
  else
    for (const { key, keyPlace, value } of node.entries)
      if (isOwner(key, keyPlace, owners, report)) related[key] = readFragment(key, value, owners, report);
  return related;
}

/** `{ gift.disposal: missing, talk.1.topic: gift, related.sanction.code: notice, cadre: … }` on a copy of what was given before. */
export function changeExampleGiven(
  before: Given,
  change: SyntaxNode,
  owners: ExampleOwners,
  report: Report,
): Given | undefined {
  if (change.kind !== "map") return refuse(change.place, "change", report);
  // BECAUSE: it was made of plain JSON right here, by readExampleGiven.
  const copy = JSON.parse(JSON.stringify(before)) as Record<string, unknown>;
  for (const { key, keyPlace, value } of change.entries) {
    const [owner = "", ...path] = key.split(".");
    if (beside.has(owner) && path.length === 0) copy[owner] = plainFrom(value);
    else if (owner === "related") changeRelated(copy, path, { place: keyPlace, value }, owners, report);
    else if (isOwner(owner, keyPlace, owners, report))
      changeOne(copy, owner, path, { place: keyPlace, value }, owners, report);
  }
  return copy;
}

/** Records of others: all of them anew, or as those of the subject are changed, by `related.sanction.code`. */
function changeRelated(
  copy: Record<string, unknown>,
  [owner, ...path]: readonly string[],
  change: Change,
  owners: ExampleOwners,
  report: Report,
): void {
  if (owner === undefined) {
    copy["related"] = readRelated(change.value, owners, report);
    return;
  }
  const related = isFields(copy["related"]) ? copy["related"] : {};
  copy["related"] = related;
  if (isOwner(owner, change.place, owners, report)) changeOne(related, owner, path, change, owners, report);
}

interface Change {
  readonly place: SourcePlace;
  readonly value: SyntaxNode;
}

function changeOne(
  copy: Record<string, unknown>,
  owner: string,
  path: readonly string[],
  { place, value }: Change,
  owners: ExampleOwners,
  report: Report,
): void {
  const [first, second] = path;
  if (first === undefined) {
    copy[owner] = readFragment(owner, value, owners, report);
    return;
  }
  copy[owner] ??= {};
  const held = copy[owner];
  const indexed = /^\d+$/.test(first);
  const target: unknown =
    Array.isArray(held) === indexed ? (Array.isArray(held) ? held[Number(first)] : held) : undefined;
  const name = indexed ? second : first;
  if (!isFields(target) || name === undefined || path.length > (indexed ? 2 : 1)) {
    refuse(place, [owner, ...path].join("."), report);
    return;
  }
  const field = exampleField(owner, name, place, owners, report);
  if (field !== undefined) target[name] = readValue(value, field.type, `${owner}.${name}`, report);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOwner(name: string, place: SourcePlace, owners: ExampleOwners, report: Report): boolean {
  if (owners.has(name)) return true;
  const near = suggestion(name, owners.keys());
  report(exampleForm, place, { problem: name, help: near.suggestion, helpZh: near.suggestionZh });
  return false;
}

/** One record or profile, or several. */
function readFragment(owner: string, node: SyntaxNode, owners: ExampleOwners, report: Report): unknown {
  if (node.kind === "list")
    return node.items.map((item) =>
      item.kind === "map" ? readFields(owner, item, owners, report) : refuse(item.place, owner, report),
    );
  return node.kind === "map" ? readFields(owner, node, owners, report) : refuse(node.place, owner, report);
}

function readFields(owner: string, node: MapNode, owners: ExampleOwners, report: Report): Given {
  const fields: Record<string, unknown> = {};
  for (const { key, keyPlace, value } of node.entries) {
    if (key === "type") {
      fields[key] = plainFrom(value);
      continue;
    }
    const field = exampleField(owner, key, keyPlace, owners, report);
    if (field !== undefined) fields[key] = readValue(value, field.type, `${owner}.${key}`, report);
  }
  return fields;
}

/** A value as an archive file writes it; `missing` stays that word. */
function readValue(node: SyntaxNode, type: ValueType, fact: string, report: Report): unknown {
  if (node.kind === "map") return type.scalar === "money" ? plainFrom(node) : refuse(node.place, fact, report);
  if (node.kind === "list")
    return type.list
      ? node.items.map((item) => readValue(item, { ...type, list: false }, fact, report))
      : refuse(node.place, fact, report);
  if (isWord(node, "missing")) return "missing";
  if (isWord(node, "null") || isWord(node, "")) return null;
  if (type.list) return refuse(node.place, fact, report);
  const literal = readLiteral(node, type, report, fact);
  return literal?.type === "integer" || literal?.type === "boolean" ? literal.value : node.text;
}

function isWord(node: ScalarNode, word: string): boolean {
  return !node.quoted && node.text === word;
}

function refuse(place: SourcePlace, problem: string, report: Report): undefined {
  return report(exampleForm, place, {
    problem,
    help: "write given: { gift: { value: 500.00 CNY } }, several as a list, or change: { gift.value: missing } (of several gift.0.value)",
    helpZh:
      "写 given: { gift: { value: 500.00 CNY } }，多条写成列表；或 change: { gift.value: missing }（多条时写 gift.0.value）",
  });
}
