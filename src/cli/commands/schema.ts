import { Command } from "commander";
import { archiveJsonSchema } from "../../model/index.js";
import { portraitJsonSchema } from "../../portrait/index.js";
import { rulebookJsonSchemas } from "../../rulebook/index.js";
import { CliError } from "../CliError.js";
import { type CommonOptions, readModel, withCommonOptions } from "../commonOptions.js";

export const schema: Command = withCommonOptions(new Command("schema"))
  .description("JSON Schema: archive, portrait, or a kind of rule file")
  .argument("<kind>", `archive, portrait, ${Object.keys(rulebookJsonSchemas()).join(", ")}`)
  .action(async (kind: string, flags: CommonOptions) => {
    const ofRules: Readonly<Record<string, unknown>> = rulebookJsonSchemas();
    const found =
      kind === "archive"
        ? archiveJsonSchema(await readModel(flags))
        : kind === "portrait"
          ? portraitJsonSchema()
          : ofRules[kind];
    if (found === undefined)
      throw new CliError({
        zh: `没有 ${kind} 的 schema；可用：archive、portrait、${Object.keys(ofRules).join("、")}`,
        en: `there is no schema ${kind}: archive, portrait, ${Object.keys(ofRules).join(", ")}`,
      });
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  });
