import { compareText, type Sha256, sha256Hex } from "../../kernel/index.js";
import type { Model } from "../Model.js";
import { lengthPrefixed } from "./lengthPrefixed.js";
import { listDigest } from "./listDigest.js";
import type { Profile } from "./Profile.js";
import type { View } from "./View.js";

/**
 * Two-level digest of what is visible (design §7): records were digested at parse, their digests by type, in byte order, and what
 * archives share, part by part; then profile, types, related parts and `loaded` together. Every part is length-prefixed.
 */
export function viewHash(view: Omit<View, "hash">, sha256: Sha256 | undefined): string {
  const { model, subject, records, lists, profiles, sets, peers } = view;
  let text = lengthPrefixed([subject.kind, profiles.get(subject.kind)?.get(subject.id)?.canonical ?? ""]);
  const types = typesOf(model);
  for (const type of types) {
    const list = records.get(type);
    if (list !== undefined) text += lengthPrefixed([type, lists.get(list)?.digest ?? listDigest(list, sha256)]);
  }
  text += lengthPrefixed(["profiles"]);
  for (const kind of [...profiles.keys()].sort(compareText)) {
    const ofKind = profiles.get(kind);
    if (ofKind !== undefined && ofKind.size > 0) text += lengthPrefixed([kind, profilesDigest(ofKind, sha256)]);
  }
  text += lengthPrefixed(["sets", setsDigest(sets, sha256), "peers", peersDigest(peers, sha256)]);
  text += lengthPrefixed(["loaded"]);
  for (const type of types) text += loadedText(type, view.loaded.get(type) ?? "");
  text += lengthPrefixed(["cleared", ...view.cleared.map(({ incident, from }) => `${incident} ${from}`)]);
  text += lengthPrefixed(["reliefs", ...view.reliefs.map((relief) => JSON.stringify(relief))]);
  return sha256Hex(text, sha256);
}

/** Digests what an archive holds besides records, when it is read: once for all its views, and for all archives that share it. */
export function digestRelated(
  { profiles, sets, peers }: Pick<View, "profiles" | "sets" | "peers">,
  sha256: Sha256 | undefined,
): void {
  for (const ofKind of profiles.values()) profilesDigest(ofKind, sha256);
  setsDigest(sets, sha256);
  peersDigest(peers, sha256);
}

const profilesDigest = digestOnce((profiles: ReadonlyMap<string, Profile>) => {
  const ids = [...profiles.keys()].sort(compareText);
  return ids.map((id) => lengthPrefixed([id, profiles.get(id)?.canonical ?? ""]));
});

const setsDigest = digestOnce((sets: View["sets"]) => {
  const names = [...sets.keys()].sort(compareText);
  return names.map((name) => {
    const members = [...(sets.get(name) ?? [])].sort(compareText);
    return lengthPrefixed([name, String(members.length), ...members]);
  });
});

const peersDigest = digestOnce((peers: View["peers"]) =>
  peers
    .map((figures) => JSON.stringify(figures))
    .sort(compareText)
    .map((figures) => lengthPrefixed([figures])),
);

/**
 * The digest of a part that archives may share, made once for all of them. BECAUSE: a population may share thousands of posts, and
 * each of its portraits is to cost what its own archive does.
 */
function digestOnce<T extends object>(
  write: (part: T) => readonly string[],
): (part: T, sha256: Sha256 | undefined) => string {
  const digests = new WeakMap<T, string>();
  return (part, sha256) => {
    const digest = digests.get(part) ?? sha256Hex(write(part).join(""), sha256);
    digests.set(part, digest);
    return digest;
  };
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
