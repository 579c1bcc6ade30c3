import { type PackedJson, unpackJson } from "../src/kernel/index.ts";

export interface PackJsonOptions {
  /** The property that holds the list. */
  readonly list: string;
  /** Properties of its objects that are parsed when they are first read. */
  readonly later: readonly string[];
  /** Names under which the same objects stand again and again; in no part may a number stand under one of them. */
  readonly common: readonly string[];
}

/** Below this length a property is parsed at once: the number of a line costs as much. */
const short = 24;

/** Packs data that JSON holds. Throws where it does not come back byte for byte. */
export function packJson(data: object, { list, later, common }: PackJsonOptions): PackedJson {
  const text = JSON.stringify(data);
  const lines: string[] = [];
  const shared = sharedLines(data, list, later, common);
  const head = JSON.stringify(data, function (this: unknown, name, value: unknown) {
    if (!later.includes(name) || !isItem(this, data, list)) return value;
    if (JSON.stringify(value).length < short) return value;
    return lines.push(shared.pack(value, name)) - 1;
  });
  const packed = {
    head: ascii(head),
    list,
    later,
    parts: ascii(lines.join("\n")),
    common,
    shared: ascii(shared.lines.join("\n")),
  };
  if (JSON.stringify(unpackJson(packed)) !== text) throw new Error("Packed data does not come back as it was.");
  return packed;
}

/** BECAUSE: a text literal with a single letter beyond Latin-1 costs twice as much to load, all of it. */
function ascii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function isItem(value: unknown, data: object, list: string): boolean {
  const items: unknown = Reflect.get(data, list);
  return Array.isArray(items) && items.includes(value);
}

interface SharedLines {
  readonly lines: readonly string[];
  readonly pack: (part: unknown, name: string) => string;
}

/** Objects that stand in the parts more than once, each after those that it names. */
function sharedLines(data: object, list: string, later: readonly string[], common: readonly string[]): SharedLines {
  const counts = new Map<string, number>();
  const items: readonly object[] = Reflect.get(data, list);
  for (const item of items)
    for (const name of later)
      JSON.stringify({ [name]: Reflect.get(item, name) }, (key, value: unknown) => {
        if (!common.includes(key)) return value;
        if (typeof value === "number") throw new Error(`Under ${key} stands a number: it cannot be packed as common.`);
        if (typeof value !== "object") return value;
        const text = JSON.stringify(value);
        counts.set(text, (counts.get(text) ?? 0) + 1);
        return value;
      });
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  const pack = (part: unknown, name: string): string =>
    JSON.stringify(part, (key, value: unknown) => {
      if (!common.includes(key === "" ? name : key) || typeof value !== "object") return value;
      const text = JSON.stringify(value);
      if ((counts.get(text) ?? 0) < 2) return value;
      const number = numbers.get(text) ?? lines.push(pack(value, "")) - 1;
      numbers.set(text, number);
      return number;
    });
  return { lines, pack };
}
