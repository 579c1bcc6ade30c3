import { compareText, type Sha256, sha256Hex } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { View } from "./View.js";

/**
 * Two-level digest of what is visible (design §7): records were digested at parse; their digests are digested by type, in
 * byte order; then profile, types, related parts and `loaded` together. Every part is length-prefixed.
 */
export function viewHash(view: Omit<View, "hash">, sha256: Sha256 | undefined): string {
  const parts: string[] = [view.subject.kind, profileText(view, view.subject.kind, view.subject.id)];
  const types = typesOf(view.model);
  for (const type of types) {
    const list = view.records.get(type);
    if (list === undefined) continue;
    const digests = list
      .map(({ digest, own, lineage }) => `${own ? "o" : "r"}${digest}${prefixed(lineage)}`)
      .sort(compareText);
    parts.push(type, sha256Hex(digests.join(""), sha256));
  }
  parts.push("profiles");
  for (const kind of [...view.profiles.keys()].sort(compareText)) {
    for (const id of [...(view.profiles.get(kind)?.keys() ?? [])].sort(compareText))
      parts.push(kind, id, profileText(view, kind, id));
  }
  parts.push("sets");
  for (const name of [...view.sets.keys()].sort(compareText))
    parts.push(name, ...[...(view.sets.get(name) ?? [])].sort(compareText));
  parts.push("peers", ...view.peers.map((figures) => JSON.stringify(figures)).sort(compareText));
  parts.push("loaded");
  for (const type of types) parts.push(type, view.loaded.get(type) ?? "");
  parts.push("cleared", ...view.cleared.map(({ incident, from }) => `${incident} ${from}`));
  parts.push("reliefs", ...view.reliefs.map((relief) => JSON.stringify(relief)));
  return sha256Hex(prefixed(parts), sha256);
}

const orders = new WeakMap<Model, readonly string[]>();

/** The record types of a model in byte order, sorted once: a view speaks of every one, and of no other. */
function typesOf(model: Model): readonly string[] {
  const known = orders.get(model);
  if (known !== undefined) return known;
  const types = [...model.records.keys()].sort(compareText);
  orders.set(model, types);
  return types;
}

function prefixed(parts: readonly string[]): string {
  let text = "";
  for (const part of parts) text += `${part.length}:${part}`;
  return text;
}

function profileText(view: Omit<View, "hash">, kind: string, id: string): string {
  return view.profiles.get(kind)?.get(id)?.canonical ?? "";
}
