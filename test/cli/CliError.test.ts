import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { expect, test } from "vitest";
import { refusals } from "../../src/cli/refusals.js";
import { usageError } from "../../src/cli/usageError.js";

const folder = fileURLToPath(new URL("../../src/cli/", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => [name, readFileSync(`${folder}${name}`, "utf8")] as const);

const han = /\p{Script=Han}/u;
/** A text after `zh:` or `en:`, in whichever quotes. */
const texts = (source: string, lang: "zh" | "en"): readonly string[] =>
  [...source.matchAll(new RegExp(`\\b${lang}: ("[^"]*"|\`(?:[^\`\\\\]|\\\\.)*\`)`, "g"))].map(([, text = ""]) => text);

test("what the command line says in Chinese is Chinese, and in English is not", () => {
  const zh = sources.flatMap(([name, source]) => texts(source, "zh").map((text) => `${name} ${text}`));
  const en = sources.flatMap(([name, source]) => texts(source, "en").map((text) => `${name} ${text}`));
  expect(zh.length).toBeGreaterThan(40);
  expect(zh.filter((text) => !han.test(text))).toEqual([]);
  expect(en.filter((text) => han.test(text))).toEqual([]);
});

test("no refusal is made of one text", () => {
  const made = sources.flatMap(([name, source]) =>
    [...source.matchAll(/new CliError\(\s*(["`]|\w+ \?|[\w.]+ === )/g)].map(() => name),
  );
  expect(made).toEqual([]);
  expect(/new CliError\(\s*(["`]|\w+ \?|[\w.]+ === )/.test('new CliError(zh ? "甲" : "a")')).toBe(true);
});

test("what commander finds wrong and we have no words for is still introduced in Chinese", () => {
  const { said } = usageError(
    new CommanderError(1, "commander.invalidArgument", "error: that is wrong"),
    new Command("x"),
  );
  expect(said).toEqual({ zh: "命令行有误（that is wrong）", en: "that is wrong" });
});

test("what several commands refuse names what was allowed and what was found", () => {
  expect(refusals.format(["text", "json"], "xml")).toEqual({
    zh: "--format 应为 text、json 之一，不能是 xml",
    en: "--format is text, json, not xml",
  });
  expect(refusals.portraitLine("p.ndjson", 3, "portrait-form").zh).toBe(
    "p.ndjson 第 3 行不是可用的画像（portrait-form）",
  );
  expect(refusals.portraitLine("p.ndjson", 3).en).toBe("line 3 of p.ndjson is no portrait that can be used");
  expect(refusals.wholeNumber("--size", 1, 9, "0").zh).toBe("--size 应为 1 至 9 的整数，不能是 0");
});
