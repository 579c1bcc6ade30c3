import { IntegrityError, parseCivilDate } from "../kernel/index.js";
import { type Audience, audiences } from "../model/index.js";
import { type AssessOptions, type Includable, includable } from "./AssessOptions.js";

export interface Assessment {
  /** Day numbers. */
  readonly asOf: number;
  readonly knownAt: number;
  readonly audience: Audience;
  readonly include: readonly Includable[];
}

/** Checks the options of a call at the door: callers without types get the same answers as callers with them. */
export function readOptions(options: AssessOptions): Assessment {
  // BECAUSE: JavaScript callers may leave out what the type demands.
  const given: { readonly [K in keyof AssessOptions]?: unknown } | undefined = options;
  if (given?.asOf === undefined)
    throw new IntegrityError(
      "as-of-required",
      'give the day to assess, such as { asOf: "2025-06-30" }; there is no default, so that results never depend on a clock',
    );
  if (given.audience === undefined)
    throw new IntegrityError(
      "audience-required",
      `say who will read the portrait: { audience: ${audiences.map((one) => `"${one}"`).join(" | ")} }`,
    );
  const asOf = dayOf("as-of-form", "asOf", given.asOf);
  const audience = audienceOf(given.audience);
  return {
    asOf,
    knownAt: given.knownAt === undefined ? asOf : dayOf("known-at-form", "knownAt", given.knownAt),
    audience,
    include: includeOf(given.include ?? [], audience),
  };
}

function dayOf(code: string, name: string, value: unknown): number {
  const date = typeof value === "string" ? parseCivilDate(value) : undefined;
  if (date === undefined && typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value))
    throw new IntegrityError(code, `${name}: there is no such day as ${value} in the years 1900 to 2999`, {
      option: name,
    });
  if (date === undefined || date.first !== date.last)
    throw new IntegrityError(code, `write ${name} as one whole day, YYYY-MM-DD, in the years 1900 to 2999`, {
      option: name,
    });
  return date.first;
}

function audienceOf(value: unknown): Audience {
  const audience = audiences.find((one) => one === value);
  if (audience === undefined)
    throw new IntegrityError("audience-unknown", `audience is one of ${audiences.join(", ")}`, { audiences });
  return audience;
}

function includeOf(value: unknown, audience: Audience): readonly Includable[] {
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const one of wanted) {
    if (includable.some((known) => known === one)) continue;
    const asked = typeof one === "string" ? one : typeof one;
    throw new IntegrityError("include-unknown", `include takes ${includable.map((known) => `"${known}"`).join(", ")}`, {
      asked,
    });
  }
  if (wanted.includes("opinion") && audience === "subject")
    throw new IntegrityError(
      "include-audience",
      'leave "opinion" out: the draft of an opinion is for those who prepare and sign it, never for the person whom it is about',
      { audience },
    );
  return includable.filter((known) => wanted.includes(known));
}
