import type { SyntaxNode } from "../syntax/SyntaxNode.js";

/** A node as the JSON of an archive file: plain `true`, `false`, `null` and integers become what they say, all else text. */
export function plainFrom(node: SyntaxNode): unknown {
  if (node.kind === "list") return node.items.map(plainFrom);
  if (node.kind === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainFrom(value)]));
  if (node.quoted) return node.text;
  if (node.text === "true") return true;
  if (node.text === "false") return false;
  if (node.text === "null" || node.text === "") return null;
  if (/^-?(0|[1-9]\d*)$/.test(node.text) && Number.isSafeInteger(Number(node.text))) return Number(node.text);
  return node.text;
}
