import type { Language, Localized } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import type { Words } from "./locale/index.js";

type TitleOf = (fact: string) => Localized | undefined;

/** What is missing, a fact or a whole record type, by its title, and as the author of the rule wrote it. */
export function factText(fact: string, titleOf: TitleOf, words: Words, lang: Language): string {
  if (fact.startsWith("set ")) return words.set(fact.slice("set ".length));
  const title = titleOf(fact)?.[lang];
  return title === undefined || title === fact ? fact : `${title}${words.brackets(fact)}`;
}

/** Titles that a portrait knows: of its record types, and of every fact in a leaf that it shows. */
export function titleIn({ coverage, unknown, findings }: Portrait): TitleOf {
  const leaves = [...unknown.flatMap(({ because }) => because), ...findings.flatMap(({ evidence }) => evidence)];
  const titles = new Map([...leaves].reverse().map((one) => [one.fact, one.title]));
  for (const { type, title } of coverage.byType) titles.set(type, title);
  return (fact) => titles.get(fact);
}
