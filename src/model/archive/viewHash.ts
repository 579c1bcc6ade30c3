import { compareText, type Sha256, sha256Hex } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import type { Profile } from "./Profile.js";
import type { View } from "./View.js";
import type { ViewRecord } from "./ViewRecord.js";

/**
 * Two-level digest of what is visible (design §7): records were digested at parse; their digests are digested by type, in
 * byte order; then profile, types, related parts and `loaded` together. Every part is length-prefixed.
 */
export function viewHash(view: Omit<View, "hash">, sha256: Sha256 | undefined): string {
  const { model, subject, records, profiles } = view;
  let text = prefixed([subject.kind, profiles.get(subject.kind)?.get(subject.id)?.canonical ?? ""]);
  const types = typesOf(model);
  for (const type of types) {
    const list = records.get(type);
    if (list !== undefined) text += prefixed([type, listHash(list, sha256)]);
  }
  text += prefixed(["profiles"]);
  for (const kind of [...profiles.keys()].sort(compareText))
    text += profilesText(kind, profiles.get(kind) ?? noProfiles);
  text += prefixed(["sets"]);
  for (const name of [...view.sets.keys()].sort(compareText))
    text += prefixed([name, ...[...(view.sets.get(name) ?? [])].sort(compareText)]);
  text += prefixed(["peers", ...view.peers.map((figures) => JSON.stringify(figures)).sort(compareText)]);
  text += prefixed(["loaded"]);
  for (const type of types) text += loadedText(type, view.loaded.get(type) ?? "");
  text += prefixed(["cleared", ...view.cleared.map(({ incident, from }) => `${incident} ${from}`)]);
  text += prefixed(["reliefs", ...view.reliefs.map((relief) => JSON.stringify(relief))]);
  return sha256Hex(text, sha256);
}

function listHash(list: readonly ViewRecord[], sha256: Sha256 | undefined): string {
  if (list.some(({ lineage }) => lineage.length > 0)) {
    const digests = list.map(({ digest, own, lineage }) => `${own ? "o" : "r"}${digest}${prefixed(lineage)}`);
    return sha256Hex(digests.sort(compareText).join(""), sha256);
  }
  return sha256Hex(marked("o", list, true) + marked("r", list, false), sha256);
}

/** Digests of own or related records in order, each with its mark before it. */
function marked(mark: string, list: readonly ViewRecord[], isOwn: boolean): string {
  const digests: string[] = [];
  for (const { digest, own } of list) if (own === isOwn) digests.push(digest);
  // BECAUSE: digests are ASCII, which the language's own order puts by code point, without a call for every two of them.
  return digests.length === 0 ? "" : mark + digests.sort().join(mark);
}

const noProfiles: ReadonlyMap<string, Profile> = new Map();
const texts = new WeakMap<ReadonlyMap<string, Profile>, string>();

/** The profiles of a kind as text: one text for all archives that share them. */
function profilesText(kind: string, profiles: ReadonlyMap<string, Profile>): string {
  const known = texts.get(profiles);
  if (known !== undefined) return known;
  const ids = [...profiles.keys()].sort(compareText);
  const text = ids.map((id) => prefixed([kind, id, profiles.get(id)?.canonical ?? ""])).join("");
  texts.set(profiles, text);
  return text;
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

function loadedText(type: string, state: string): string {
  return `${type.length}:${type}${state.length}:${state}`;
}

function prefixed(parts: readonly string[]): string {
  let text = "";
  for (const part of parts) text += `${part.length}:${part}`;
  return text;
}
