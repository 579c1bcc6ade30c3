import { ruleUnknownKey } from "../diagnostics/meaning.js";
import type { Report } from "../read/Report.js";
import { oneOf } from "../read/suggestion.js";
import type { ListNode, MapEntry, MapNode, ScalarNode, SyntaxNode } from "../syntax/SyntaxNode.js";

/** What an overlay says of itself, never taken from its base. */
export const ownKeys: ReadonlySet<string> = new Set([
  "rulebook",
  "version",
  "format",
  "title",
  "reviewedOn",
  "extends",
  "off",
  "replace",
  "params",
]);

/** What tells the entries of a table apart where it is not their `id`. */
const identities: Readonly<Record<string, string>> = { grades: "grade", floors: "severity", knots: "points" };
/** Tables of plain numbers, changed by place: points by severity from 0, weights by rank from 1. */
const firstPlace: Readonly<Record<string, number>> = { base: 0, weights: 1 };

/**
 * An overlay's rulebook.yaml over that of its base: a map changes the entries it names, a list or a value takes the place of
 * the whole.
 */
export function mergeTables(base: SyntaxNode | undefined, own: MapNode, report: Report): MapNode {
  if (base?.kind !== "map") return own;
  const mine = own.entries.map((entry) => {
    const other = ownKeys.has(entry.key) ? undefined : entryValue(base, entry.key);
    return other === undefined ? entry : { ...entry, value: mergeTable(entry.key, other, entry.value, report) };
  });
  const named = new Set([...ownKeys, ...own.entries.map(({ key }) => key)]);
  return { ...own, entries: [...mine, ...base.entries.filter(({ key }) => !named.has(key))] };
}

function mergeTable(table: string, base: SyntaxNode, own: SyntaxNode, report: Report): SyntaxNode {
  if (own.kind !== "map") return own;
  if (base.kind === "map") return mergeMap(base, own);
  if (base.kind !== "list") return own;
  const first = firstPlace[table];
  return first === undefined
    ? changeEntries(identities[table] ?? "id", base, own)
    : changePlaces(first, base, own, report);
}

/** Conditions are one thought: never half the base's and half the overlay's. */
const whole: ReadonlySet<string> = new Set(["when", "title", "colour", "followUp"]);

function mergeMap(base: MapNode, own: MapNode): MapNode {
  const merged = base.entries.map((entry) => {
    const mine = own.entries.find(({ key }) => key === entry.key);
    if (mine === undefined) return entry;
    if (mine.value.kind !== "map" || whole.has(entry.key)) return mine;
    if (entry.value.kind === "map") return { ...mine, value: mergeMap(entry.value, mine.value) };
    // A list inside a table, such as the rows of the opinion, changes by id like a table.
    return entry.value.kind === "list" ? { ...mine, value: changeEntries("id", entry.value, mine.value) } : mine;
  });
  const known = new Set(base.entries.map(({ key }) => key));
  return { ...own, entries: [...merged, ...own.entries.filter(({ key }) => !known.has(key))] };
}

function changeEntries(identity: string, base: ListNode, own: MapNode): ListNode {
  const idOf = (item: SyntaxNode): string | undefined => {
    const id = item.kind === "map" ? entryValue(item, identity) : undefined;
    return id?.kind === "scalar" ? id.text : undefined;
  };
  const changed = base.items.map((item) => {
    const mine = own.entries.find(({ key }) => key === idOf(item));
    if (mine === undefined) return item;
    return item.kind === "map" && mine.value.kind === "map" ? mergeMap(item, mine.value) : mine.value;
  });
  const known = new Set(base.items.map(idOf));
  const added = own.entries.filter(({ key }) => !known.has(key)).map((entry) => withIdentity(identity, entry));
  return { kind: "list", place: own.place, items: [...changed, ...added] };
}

function withIdentity(identity: string, { key, keyPlace, value }: MapEntry): SyntaxNode {
  if (value.kind !== "map") return value;
  const id: ScalarNode = { kind: "scalar", text: key, quoted: false, place: keyPlace };
  return { ...value, entries: [{ key: identity, keyPlace, value: id }, ...value.entries] };
}

function changePlaces(first: number, base: ListNode, own: MapNode, report: Report): ListNode {
  const places = base.items.map((_, index) => String(index + first));
  for (const { key, keyPlace } of own.entries)
    if (!places.includes(key)) report(ruleUnknownKey, keyPlace, { key, ...oneOf(places) });
  const items = base.items.map((item, index) => entryValue(own, places[index] ?? "") ?? item);
  return { kind: "list", place: own.place, items };
}

function entryValue(map: MapNode, key: string): SyntaxNode | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}
