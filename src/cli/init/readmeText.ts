import type { Language } from "../../kernel/index.js";

/** The first page of a new project. */
export function readmeText(lang: Language, name: string, dependency: string): string {
  const page = lang === "zh" ? chinese(name) : english(name);
  return dependency.startsWith("file:")
    ? page.replace("```sh\n", (block) => `${fromFile(lang, dependency)}${block}`)
    : page;
}

/** What a dependency on a place of this machine means for others: they do not have it. */
function fromFile(lang: Language, dependency: string): string {
  return lang === "zh"
    ? `integrity-portrait 尚未发布到软件源：\`package.json\` 里指向本机的 \`${dependency}\`。换一台机器或交给流水线之前，先把
安装包（在克隆的仓库里运行 \`npm pack\`）放进本文件夹，例如 \`vendor/\`，再运行 \`npm install ./vendor/integrity-portrait-….tgz\`。

`
    : `integrity-portrait is not in a registry yet: \`package.json\` names it as \`${dependency}\`, a place on this machine. Before
others or a pipeline work with this folder, put the tarball (\`npm pack\` in a clone) into it, such as into \`vendor/\`, and run
\`npm install ./vendor/integrity-portrait-….tgz\`.

`;
}

function chinese(name: string): string {
  return `# ${name}

本单位的廉洁风险规则，建立在 integrity-portrait 的标准规则库之上：只写不同之处。结果供人研判，不代替人作决定。

\`\`\`sh
npm install
npm run lint     # 规则文件有没有错
npm test         # 规则的例子和整份档案的测试
npm run assess   # 评估一份档案
npm run batch    # 批量评估，结果在 out/
npm run diff     # 与标准规则库有何不同
\`\`\`

| 文件 | 是什么 |
|---|---|
| \`rules/rulebook.yaml\` | 从这里开始：改参数、改等级、停用规则 |
| \`rules/integrity/own-gifts-frequent.yaml\` | 自有规则的样板，带例子 |
| \`rules/params/own.yaml\` | 自有规则的参数 |
| \`rules/tests/first.yaml\` | 整份档案的测试 |
| \`rules/rulebook.lock\` | 锁定标准规则库的版本；升级后先 \`npm run lock\` 看差别，再 \`npx integrity-portrait lock --update\` 更新 |
| \`archives/\` | 虚构的试用档案 |
| \`integrity.config.mjs\` | 命令的默认设置 |
| \`.github/workflows/integrity-rules.yml\` | 每次改动自动检查 |

升级：\`npm update integrity-portrait\`，再运行 \`npm run lock\` 看标准规则库变了什么（★ 可能改变分值），确认后
\`npx integrity-portrait lock --update\`，重跑 \`npm test\`，一并提交。
`;
}

function english(name: string): string {
  return `# ${name}

The integrity rules of your organisation, on top of the standard rulebook of integrity-portrait: only what differs is written
here. What comes out supports a human decision and never replaces one.

\`\`\`sh
npm install
npm run lint     # are the rule files sound?
npm test         # the examples of the rules, and tests of whole archives
npm run assess   # one archive
npm run batch    # many, into out/
npm run diff     # what differs from the standard rulebook
\`\`\`

| file | what it is |
|---|---|
| \`rules/rulebook.yaml\` | start here: parameters, grades, rules switched off |
| \`rules/integrity/own-gifts-frequent.yaml\` | a rule of your own, with examples |
| \`rules/params/own.yaml\` | its parameter |
| \`rules/tests/first.yaml\` | a test of a whole archive |
| \`rules/rulebook.lock\` | pins the standard rulebook; after an upgrade \`npm run lock\` shows what differs, \`npx integrity-portrait lock --update\` accepts it |
| \`archives/\` | invented archives to try things on |
| \`integrity.config.mjs\` | defaults of the commands |
| \`.github/workflows/integrity-rules.yml\` | checks every change |

To upgrade: \`npm update integrity-portrait\`, then \`npm run lock\` shows what changed in the standard rulebook (★ can change a
number); accept it with \`npx integrity-portrait lock --update\`, run \`npm test\`, commit all together.
`;
}
