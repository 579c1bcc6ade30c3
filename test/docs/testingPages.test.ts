import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { standardModel, standardRulebook } from "../../src/standard-entry.js";
import { archiveKnobs, type Law, lawsFor, modelKnobs, rulebookKnobs } from "../../src/testing/index.js";

const pages = [
  ["en", "docs/testing.md"],
  ["zh", "docs/testing.zh-CN.md"],
] as const;
const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8").replaceAll(/ +/g, " ");
const shown = (value: unknown): string => (value === undefined ? "–" : `\`${JSON.stringify(value)}\``);

test.each(pages)("the %s page lists every knob with its default and meaning", (lang, path) => {
  const page = read(path);
  for (const knobs of [archiveKnobs, rulebookKnobs, modelKnobs])
    for (const [name, { value, says }] of Object.entries(knobs))
      expect(page).toContain(`| \`${name}\` | ${shown(value)} | ${says[lang]} |`);
});

test.each(pages)("the %s page lists every law", (lang, path) => {
  const page = read(path);
  for (const { id, titles } of lawsFor({ model: standardModel, rulebook: standardRulebook }))
    expect(page).toContain(`| ${id} | ${titles[lang]} |`);
});

test.each(pages)("the first lines of the %s page run", async (_, path) => {
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(read(path)) ?? [];
  const loop = code.slice(code.indexOf("for (const law"));
  const named: string[] = [];
  const run = new Function("lawsFor", "model", "rulebook", "test", loop);
  run(lawsFor, standardModel, standardRulebook, (title: string, check: () => ReturnType<Law["check"]>) => {
    named.push(title);
    expect(typeof check).toBe("function");
  });
  expect(named.length).toBeGreaterThan(20);
});
