import type { ProjectOptions } from "./ProjectOptions.js";
import { readmeText } from "./readmeText.js";

const when = "--as-of 2025-06-30";

/** What surrounds the rules: package, settings, editor, continuous integration, README. */
export function toolFiles({ lang, name, dependency }: ProjectOptions): Readonly<Record<string, string>> {
  const zh = lang === "zh";
  const say = (chinese: string, english: string): string => (zh ? chinese : english);
  const manifest = {
    name,
    description: say(
      "本单位的廉洁规则：rules/ 是规则，archives/ 是试用档案；npm run lint 检查，npm test 测试。",
      "The integrity rules of our organisation: rules/ holds them, archives/ what to try them on; npm run lint checks, npm test tests.",
    ),
    private: true,
    type: "module",
    scripts: {
      lint: "integrity-portrait lint",
      test: "integrity-portrait test",
      assess: `integrity-portrait assess archives/a-0001.json ${when}`,
      batch: `integrity-portrait batch archives/all.ndjson ${when} --out out/portraits.ndjson`,
      diff: "integrity-portrait diff standard --exit-zero",
      lock: "integrity-portrait lock",
    },
    dependencies: { "integrity-portrait": dependency, zod: ">=4.6 <5" },
  };
  return {
    "README.md": readmeText(lang, name, dependency),
    "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
    "integrity.config.mjs": `${say(
      `// 每条命令的默认设置；命令行上写明的优先。路径以本文件所在文件夹为准。
// 还可以写：model（自有数据模型的模块）、related（批量共用的岗位和单位）、base（上级单位的规则库文件夹）。`,
      `// Defaults of every command; what the command line says wins. Paths count from this folder. Also: model (a module that exports
// a model of your own), related (posts and units that all archives of a batch share), base (folder of a group's rulebook).`,
    )}
export default {
  rules: "rules",
  lang: "${lang}",
  audience: "dic",
};
`,
    ".editorconfig": `${say("# 各种编辑器共用的排版：YAML 用两个空格缩进，不用制表符。", "# Layout for every editor: YAML is indented by two spaces, never by tabs.")}
root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
`,
    ".gitignore": `${say("# 不进版本库的：安装的包，以及由真实档案算出的结果。", "# Not for version control: installed packages, and whatever was computed from real archives.")}
node_modules/
out/*
!out/README.md
`,
    "out/README.md": say(
      "评估结果写在这里，不进版本库。\n",
      "Results are written here and kept out of version control.\n",
    ),
    ".github/workflows/integrity-rules.yml": workflow(say),
  };
}

function workflow(say: (zh: string, en: string) => string): string {
  return `${say(
    `# 每次改动规则时自动运行：检查（lint）、测试（test），并列出与主分支相比有何不同（diff，★ 表示可能改变分值）。
# 标准规则库升级后 rulebook.lock 对不上，检查就不通过：先运行 npx integrity-portrait lock 看清差别，
# 认可后再运行 npx integrity-portrait lock --update 更新锁定。`,
    `# Runs on every change of the rules: lint, test, and a list of what differs from the base branch (★: can change a number).
# After an upgrade of the standard rulebook rulebook.lock no longer fits and lint fails: npx integrity-portrait lock shows what
# differs, then npx integrity-portrait lock --update accepts it.`,
  )}
name: integrity-rules
on:
  pull_request:
  push: { branches: [main] }
permissions: { contents: read }
jobs:
  rules:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm install --no-audit --no-fund
      - run: npx integrity-portrait lint --strict
      - run: npx integrity-portrait test
      - name: ${say("与主分支相比有何不同", "What differs from the base branch")}
        if: github.event_name == 'pull_request'
        env: { BASE: "\${{ github.base_ref }}" }
        run: |
          git worktree add "$RUNNER_TEMP/base" "origin/$BASE"
          if [ -f "$RUNNER_TEMP/base/rules/rulebook.yaml" ]; then
            npx integrity-portrait diff "$RUNNER_TEMP/base/rules" rules --exit-zero | tee -a "$GITHUB_STEP_SUMMARY"
          fi
`;
}
