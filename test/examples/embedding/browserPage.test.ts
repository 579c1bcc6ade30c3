import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, "examples/embedding/browser-page");
const archive = readFileSync(join(root, "examples/archives/c-0002.json"), "utf8");
const options = { asOf: "2025-06-30", audience: "dic", lang: "zh" };

let script = "";
beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(folder, "page.mjs")],
    bundle: true,
    format: "iife",
    globalName: "integrityPage",
    platform: "browser",
    target: "es2022",
    write: false,
    tsconfig: join(root, "tsconfig.examples.json"),
  });
  script = bundle.outputFiles[0]?.text ?? "";
});

/** A realm with what every browser has and with nothing of Node. */
function browserRealm(): Record<string, unknown> {
  return createContext({ TextEncoder, TextDecoder, Uint8Array });
}

test("the page computes a portrait where nothing of Node is", () => {
  const realm = browserRealm();
  runInContext(script, realm);
  const page: unknown = runInContext(
    `integrityPage.pageOf(${JSON.stringify(archive)}, ${JSON.stringify(options)})`,
    realm,
  );
  expect(page).toMatchObject({ ok: true, text: expect.stringContaining("廉洁画像") });
});

test("a file that is no archive is answered with what is wrong, not with a portrait", () => {
  const realm = browserRealm();
  runInContext(script, realm);
  const page: unknown = runInContext(`integrityPage.pageOf("{", ${JSON.stringify({ ...options, lang: "en" })})`, realm);
  expect(page).toMatchObject({ ok: false, text: expect.stringContaining("json-truncated") });
});

test("choosing a file shows its portrait in the page", async () => {
  const realm = browserRealm();
  const bytes = new TextEncoder().encode(archive);
  type Field = {
    value?: string;
    files?: unknown[];
    textContent?: string;
    className?: string;
    listeners: (() => Promise<void>)[];
  };
  const fields = new Map<string, Field>();
  const field = (id: string): Field => {
    const found = fields.get(id) ?? { listeners: [] };
    fields.set(id, found);
    return found;
  };
  Object.assign(field("archive"), { files: [{ arrayBuffer: async () => bytes.buffer }] });
  Object.assign(field("asOf"), { value: options.asOf });
  Object.assign(field("audience"), { value: options.audience });
  Object.assign(field("lang"), { value: "en" });
  realm["document"] = {
    getElementById: (id: string) =>
      Object.assign(field(id), {
        addEventListener: (_event: string, listener: () => Promise<void>) => field(id).listeners.push(listener),
      }),
  };
  runInContext(script, realm);
  await field("archive").listeners[0]?.();
  expect(field("portrait")).toMatchObject({ className: "portrait", textContent: expect.stringContaining("C-0002") });
});

test("the page may connect to nothing", () => {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  expect(html).toContain(`content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/https?:/);
});
