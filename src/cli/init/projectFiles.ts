import type { Language } from "../../kernel/index.js";
import { rulebookJsonSchemas } from "../../rulebook/index.js";
import { standardRulebook } from "../../standard-rulebook/index.js";
import { lockOf } from "../../workbench/index.js";
import { archiveFiles } from "./archiveFiles.js";
import type { ProjectOptions } from "./ProjectOptions.js";
import { ruleFiles } from "./ruleFiles.js";
import { toolFiles } from "./toolFiles.js";

const ofFolder = {
  params: "params",
  lists: "list",
  conditions: "condition",
  calendars: "calendar",
  documents: "document",
  tests: "tests",
} as const;

/** Every file of a new project, path → text. */
export function projectFiles(options: ProjectOptions): Readonly<Record<string, string>> {
  return {
    ...toolFiles(options),
    ...ruleFiles(options.lang),
    ...archiveFiles(options.lang),
    "rules/rulebook.lock": `${JSON.stringify(lockOf(standardRulebook), null, 2)}\n`,
    ...editorSchemas(options.lang),
  };
}

/** Completion and checks for VS Code's YAML extension: a schema a kind of rule file. */
function editorSchemas(lang: Language): Readonly<Record<string, string>> {
  const about =
    lang === "zh"
      ? "// 编辑器设置：编写规则时提示键名并检查（需要 redhat.vscode-yaml 扩展）。schemas/ 由 integrity-portrait schema <种类> 写出。"
      : "// Editor settings: key names are completed and checked as rules are written (extension redhat.vscode-yaml). schemas/ is what `integrity-portrait schema <kind>` prints.";
  const schemas = rulebookJsonSchemas();
  const folders = Object.entries(ofFolder).map(([folder, kind]) => [
    `./.vscode/schemas/${kind}.json`,
    `rules/${folder}/*.yaml`,
  ]);
  const settings = {
    "yaml.schemas": {
      "./.vscode/schemas/rulebook.json": "rules/rulebook.yaml",
      ...Object.fromEntries(folders),
      "./.vscode/schemas/rule.json": ruleFolders.map((folder) => `rules/${folder}/*.yaml`),
    },
  };
  return {
    ".vscode/settings.json": `${about}\n${JSON.stringify(settings, null, 2)}\n`,
    ".vscode/extensions.json": `${about}\n${JSON.stringify({ recommendations: ["redhat.vscode-yaml"] }, null, 2)}\n`,
    ...Object.fromEntries(
      Object.entries(schemas).map(([kind, schema]) => [
        `.vscode/schemas/${kind}.json`,
        `${JSON.stringify(kind === "rulebook" ? forOverlay(schema) : schema, null, 2)}\n`,
      ]),
    ),
  };
}

const ruleFolders = standardRulebook.categories.map(({ id }) => id);

/** An overlay need not say again what its base says. */
function forOverlay<T extends object>(schema: T): T {
  return { ...schema, required: ["rulebook", "version", "format", "title", "reviewedOn", "extends"] };
}
