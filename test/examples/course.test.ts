import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, expect, test, vi } from "vitest";

/** What an example prints stands beside it in `output.txt`; `UPDATE_EXAMPLES=1` writes it anew. */
const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const lessons = readdirSync(examples).filter(
  (name) => /^\d\d-/.test(name) && existsSync(join(examples, name, "run.mjs")),
);

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(lessons)("%s prints what its page shows", async (lesson) => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...parts: unknown[]) => void lines.push(parts.join(" ")));
  await import(pathToFileURL(join(examples, lesson, "run.mjs")).href);
  const printed = `${lines.join("\n")}\n`;
  const file = join(examples, lesson, "output.txt");
  if (process.env["UPDATE_EXAMPLES"] === "1") writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, "utf8"));
});
