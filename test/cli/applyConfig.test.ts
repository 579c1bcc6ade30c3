import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { applyConfig } from "../../src/cli/applyConfig.js";
import { withAssessOptions } from "../../src/cli/assessOptions.js";
import { withCommonOptions } from "../../src/cli/commonOptions.js";

/** The flags that a command sees when it is run beside a config file. */
async function flags(config: string | undefined, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "ip-config-"));
  if (config !== undefined) writeFileSync(join(folder, "integrity.config.mjs"), config);
  let seen: Record<string, unknown> = {};
  const command = withAssessOptions(withCommonOptions(new Command("assess"))).action((found) => {
    seen = found;
  });
  const program = new Command().addCommand(command).addCommand(new Command("plain").action(() => {}));
  program.exitOverride();
  command.exitOverride().configureOutput({ writeErr: () => {} });
  await applyConfig(program, folder);
  await program.parseAsync(["assess", "--as-of", "2025-06-30", ...args], { from: "user" });
  return seen;
}

const settings = `export default { rules: "ours", lang: "zh", audience: "dic", base: "../group" };`;

test("settings are the defaults of the flags that a command has", async () => {
  expect(await flags(settings)).toMatchObject({ rules: "ours", lang: "zh", audience: "dic", base: ["../group"] });
});

test("a flag on the command line wins; bases add up", async () => {
  const seen = await flags(settings, "--rules", "theirs", "--lang", "en", "--audience", "subject", "--base", "x", "y");
  expect(seen).toMatchObject({ rules: "theirs", lang: "en", audience: "subject", base: ["../group", "x", "y"] });
});

test("without the file nothing is assumed: what is required stays required", async () => {
  await expect(flags(undefined)).rejects.toThrow(/--audience/);
  expect(await flags(undefined, "--audience", "dic")).not.toHaveProperty("rules");
});

describe("a setting that means nothing stops the command", () => {
  test.each([
    [`export default { rule: "ours" };`, /no setting rule; use rules, model/],
    [`export default { rules: 7 };`, /rules must be a text/],
    [`export default { lang: "fr" };`, /zh or en/],
    [`export const rules = "ours";`, /exports no settings/],
    [`throw new Error("broken");`, /cannot be loaded: broken/],
  ])("%s", async (config, message) => {
    await expect(flags(config)).rejects.toThrow(message);
  });
});
