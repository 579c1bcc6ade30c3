import { closest } from "../../kernel/index.js";

/** The help of a diagnostic about a name that means nothing: arguments of its texts. */
export interface Suggestion {
  readonly suggestion: string;
  readonly suggestionZh: string;
  readonly [name: string]: string;
}

const mostNames = 12;

/** "Did you mean" the nearest of the names there are; without one near, the names. */
export function suggestion(word: string, names: Iterable<string>): Suggestion {
  const all = [...names];
  // Of a word of one or two letters every other of its length is near.
  const near = word.length < 3 ? undefined : closest(word, all);
  return near === undefined ? oneOf(all) : didYouMean(near);
}

export function didYouMean(name: string): Suggestion {
  return { suggestion: `did you mean \`${name}\`?`, suggestionZh: `是不是 \`${name}\`？` };
}

export function oneOf(names: readonly string[]): Suggestion {
  if (names.length === 0) return { suggestion: "there is none to refer to yet", suggestionZh: "目前没有可引用的" };
  const shown = names.slice(0, mostNames).join(", ");
  const more = names.length > mostNames ? ", …" : "";
  return { suggestion: `use one of ${shown}${more}`, suggestionZh: `可用：${shown}${more}` };
}
