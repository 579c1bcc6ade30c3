import { parseCivilDate } from "../../kernel/index.js";
import { audiences, type Model } from "../../model/index.js";
import type { Portrait } from "../../result/index.js";
import type { Rulebook } from "../../rulebook/index.js";
import { type ReferenceOptions, referenceParts } from "../portrait/ReferenceOptions.js";
import { refusal } from "./refusal.js";
import type { Verification, VerificationCode } from "./Verification.js";

type Refused = { readonly refused: Verification };

/**
 * What a portrait says of how it was made, checked in the order of what the rest hangs on: format and semantics, rulebook,
 * model, then day, knowledge, audience and parts.
 */
export function readHeader(
  document: unknown,
  rulebook: Rulebook,
  model: Model,
  members: readonly Portrait[],
): ReferenceOptions | Refused {
  const { id, version, hash, catalogueHash } = rulebook;
  const fixed: readonly (readonly [VerificationCode, string, unknown])[] = [
    ["verification-format", "/format", "integrity-portrait/1"],
    ["verification-format", "/semantics", 1],
    ["verification-rulebook", "/rulebook/hash", hash],
    ["verification-rulebook", "/rulebook/id", id],
    ["verification-rulebook", "/rulebook/version", version],
  ];
  for (const [code, pointer, expected] of fixed) {
    const actual = valueAt(document, pointer);
    if (actual !== expected) return refused(code, pointer, { expected, actual }, { id, version });
  }
  if (catalogueHash !== model.catalogueHash)
    return refused(
      "verification-model",
      "/rulebook/hash",
      { expected: catalogueHash, actual: model.catalogueHash },
      { id, model: model.id },
    );
  return readOptions(document, rulebook.opinion !== undefined, members);
}

function readOptions(
  document: unknown,
  draftsOpinions: boolean,
  members: readonly Portrait[],
): ReferenceOptions | Refused {
  const asOf = dayIn(valueAt(document, "/asOf"));
  if (asOf === undefined) return unusable("/asOf", document);
  const knownAt = dayIn(valueAt(document, "/knownAt"));
  if (knownAt === undefined) return unusable("/knownAt", document);
  const audience = audiences.find((one) => one === valueAt(document, "/audience"));
  if (audience === undefined) return unusable("/audience", document);
  const include = valueAt(document, "/include");
  if (!Array.isArray(include)) return unusable("/include", document);
  for (const [index, part] of include.entries())
    if (!referenceParts.some((one) => one === part)) return unusable(`/include/${index}`, document);
  // No opinion is drafted without a table, and none for the person it is about.
  if (!draftsOpinions || audience === "subject")
    for (const [index, part] of include.entries())
      if (part === "opinion") return unusable(`/include/${index}`, document);
  const parts = referenceParts.filter((part) => include.includes(part));
  if (!parts.includes("members")) return { asOf, knownAt, audience, include: parts };
  const threshold = valueAt(document, "/members/threshold");
  if (threshold !== 5 && threshold !== 10) return unusable("/members/threshold", document);
  return { asOf, knownAt, audience, include: parts, members: { portraits: members, threshold } };
}

function unusable(pointer: string, document: unknown): Refused {
  return refused("verification-options", pointer, { actual: valueAt(document, pointer) });
}

function refused(
  code: VerificationCode,
  pointer: string,
  { expected, actual }: { readonly expected?: unknown; readonly actual?: unknown },
  args: Readonly<Record<string, string>> = {},
): Refused {
  const values = {
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
  return { refused: refusal(code, pointer, values, args) };
}

function dayIn(value: unknown): number | undefined {
  const date = typeof value === "string" ? parseCivilDate(value) : undefined;
  return date !== undefined && date.first === date.last ? date.first : undefined;
}

/** The value at a pointer of plain keys and indexes; `undefined` where there is none. */
function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
