import type { Diagnostic } from "../kernel/index.js";
import { type Portrait, portraitSchema } from "../result/index.js";
import { portraitFormat } from "./diagnostics/portrait-format.js";
import { portraitJson } from "./diagnostics/portrait-json.js";
import { portraitShape } from "./diagnostics/portrait-shape.js";
import { portraitSize } from "./diagnostics/portrait-size.js";

export interface ParsePortraitOptions {
  /** Characters a portrait may have. */
  readonly limit?: number;
}

export interface ParsedPortrait {
  /** Absent where there is an error. */
  readonly portrait?: Portrait;
  readonly diagnostics: readonly Diagnostic[];
}

const format = "integrity-portrait/1";
/** Characters; a portrait of the largest archive allowed stays far below. */
const defaultLimit = 67_108_864;
const mostIssues = 100;

/**
 * Reads a portrait as `serialisePortrait` wrote it. Never throws; keys of later versions are ignored; messages point at
 * places and quote no content.
 * @example
 * parsePortrait("{}").diagnostics[0]?.code //=> "portrait-format"
 */
export function parsePortrait(text: string, options: ParsePortraitOptions = {}): ParsedPortrait {
  const most = options.limit ?? defaultLimit;
  // BECAUSE: JavaScript callers may pass what is no text.
  if (typeof text !== "string") return { diagnostics: [portraitJson(undefined, {})] };
  if (text.length > most) return { diagnostics: [portraitSize(undefined, { most })] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // BECAUSE: the parser's own message quotes the text around the fault.
    return { diagnostics: [portraitJson(undefined, {})] };
  }
  if (!isPortraitOfThisFormat(data))
    return { diagnostics: [portraitFormat({ kind: "archive", pointer: "/format" }, { expected: format })] };
  const parsed = portraitSchema.safeParse(data, { jitless: true });
  if (parsed.success) return { portrait: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues
    .slice(0, mostIssues)
    .map(({ path }) =>
      portraitShape({ kind: "archive", pointer: path.map((part) => `/${String(part)}`).join("") }, {}),
    );
  return { diagnostics };
}

function isPortraitOfThisFormat(data: unknown): boolean {
  return (
    typeof data === "object" &&
    data !== null &&
    Object.hasOwn(data, "format") &&
    "format" in data &&
    data.format === format
  );
}
