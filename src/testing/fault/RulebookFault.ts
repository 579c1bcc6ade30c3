import type { Draw } from "../random/Draw.js";
import { filesOf } from "../rulebook/filesOf.js";
import type { RawRulebook } from "../rulebook/RawRulebook.js";
import { writeFile, type Yaml, type YamlMap } from "../rulebook/writeYaml.js";

/** One fault that a folder of rule files may have, and the codes by which reading names it. */
export interface RulebookFault {
  readonly id: string;
  readonly codes: readonly string[];
  /** The folder with the fault in it; `undefined` where there is no place for it. */
  readonly plant: (book: RawRulebook, draw: Draw) => Readonly<Record<string, string>> | undefined;
}

/** One of the rules written otherwise. */
export function onText(change: (text: string, draw: Draw) => string): RulebookFault["plant"] {
  return (book, draw) => {
    const files = filesOf(book);
    const rules = new Set(book.rules.map((rule) => filesOf({ rules: [rule], beside: {} })).flatMap(Object.keys));
    const path = draw.pick([...rules]);
    const text = files[path] ?? "";
    const spoilt = change(text, draw);
    return spoilt === text ? undefined : { ...files, [path]: spoilt };
  };
}

/** A rule with more lines at its end. */
export function withLines(...lines: readonly string[]): RulebookFault["plant"] {
  return onText((text, draw) => `${text}${draw.pick(lines)}\n`);
}

/** One of the rules with some of its keys changed. */
export function onRule(change: (rule: YamlMap, draw: Draw) => YamlMap): RulebookFault["plant"] {
  return (book, draw) => {
    const index = draw.integer(0, book.rules.length - 1);
    return filesOf({ ...book, rules: book.rules.map((rule, at) => (at === index ? change(rule, draw) : rule)) });
  };
}

/** A rule that asks for something else. `about`: the kind of subject that it is for. */
export function withCondition(condition: (about: string, draw: Draw) => Yaml): RulebookFault["plant"] {
  return onRule((rule, draw) => ({ ...rule, when: condition(String(rule["for"]), draw) }));
}

/** The tables of scoring with some of their keys changed. */
export function onTables(change: (tables: YamlMap, draw: Draw) => YamlMap): RulebookFault["plant"] {
  return (book, draw) => {
    const tables = book.beside["rulebook.yaml"] ?? {};
    return { ...filesOf(book), "rulebook.yaml": writeFile(change(tables, draw)) };
  };
}

/** A file more. */
export function withFile(path: string, text: string): RulebookFault["plant"] {
  return (book) => ({ ...filesOf(book), [path]: text });
}
