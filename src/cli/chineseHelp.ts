/** The texts of `--help` in Chinese, by the English that stands in the commands; a test holds them complete. */
export const chineseHelp: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "display help for command": "显示帮助",
  "Integrity archives in, explained integrity portraits out. Supports a human decision, never replaces one.":
    "读入廉政档案，输出有据可查的廉洁画像。供人研判，不代替人作决定。",
  "one archive → one portrait": "评估一份档案，出一份画像",
  "archive file, - for standard input": "档案文件；- 表示标准输入",
  "form of the portrait": "画像的格式",
  "write to a file instead of standard output": "写入文件，不写标准输出",
  "day of the assessment, YYYY-MM-DD": "截至日期，如 2025-06-30",
  "compliance, organisation, dic, subject":
    "阅读对象：compliance 合规部门，organisation 组织部门，dic 纪检机构，subject 本人",
  "what the archive knew on this day (default: as of)": "只用这一天已掌握的情况（默认与截至日期相同）",
  "outlook, counterfactual, exposure, opinion":
    "outlook 展望，counterfactual 办结后会怎样，exposure 岗位风险敞口，opinion 廉政意见草稿",
  "NDJSON of portraits, - for standard input": "画像的 NDJSON；- 表示标准输入",
  "what to do with portraits: queue, talk, rectification, training":
    "画像怎么用：queue 排查线索，talk 谈话准备，rectification 整改督办，training 教育培训",
  "detections to look into · 廉洁风险排查线索": "廉洁风险排查线索：需要人工核查的系统发现",
  "what to raise with one person · 谈话准备": "谈话准备：与某人谈话时要提的事项",
  "open, overdue, falsely closed · 整改督办": "整改督办：未完成、逾期、虚假销号",
  "training by weak dimensions · 教育培训计划": "教育培训计划：按薄弱维度安排",
  "of a unit with members: their portraits, one JSON a line; not with --batch":
    "核验单位时：其成员的画像，一行一份 JSON；不能与 --batch 同用",
  "of a unit: portraits of its members, one JSON a line": "评估单位时：其成员的画像，一行一份 JSON",
  "with --members: no cell stands for fewer than 10 people, not 5": "与 --members 同用：每格不少于 10 人（平时 5 人）",
  "pages written from a rulebook": "由规则库生成的页面",
  "documents, articles, how sure each is, and the rules that cite them": "法规文件、条文、可信程度，以及引用它们的规则",
  "form of the page": "页面的格式",
  "where to write it (default: standard output)": "写到哪里（默认标准输出）",
  "folder of rule files (default: the standard rulebook)": "规则文件夹（默认用标准规则库）",
  "ES module that exports a model (default: the standard model)": "导出数据模型的 ES 模块（默认用标准模型）",
  "rulebooks that `extends` may name beside the standard one": "除标准规则库外，`extends` 可以引用的规则库",
  "language of messages and pages": "提示和页面的语言",
  "NDJSON archives → NDJSON portraits, in order; rejected lines are listed; stopped, it goes on":
    "批量评估：NDJSON 档案 → NDJSON 画像，顺序不变；退回的行另列；中断后可续跑",
  "NDJSON file, - for standard input": "NDJSON 文件；- 表示标准输入",
  "write portraits to a file; rejected lines go to FILE.rejected.ndjson":
    "画像写入文件；退回的行写入 FILE.rejected.ndjson",
  "standard input to standard output: portraits only, the summary on standard error":
    "从标准输入到标准输出：只输出画像，汇总写到标准错误",
  "posts, units, sets and peers that all archives share": "所有档案共用的岗位、单位、集合和可比对象",
  "threads; 1 stays in one process (default: by cores and size of the file)":
    "线程数；1 表示单进程（默认按处理器和文件大小决定）",
  "for one archive (default: 30; none with --workers 1)": "每份档案的时限，单位秒（默认 30；--workers 1 时不限）",
  "go on with a run that stopped, and refuse where there is none (default: go on if there is one)":
    "续跑中断的任务，没有可续的就报错（默认：有就续跑）",
  "begin anew, whatever a run that stopped has left": "不管上次留下什么，从头开始",
  "summary of the whole batch": "整批的汇总",
  "a bar on a terminal, a line every few seconds, or nothing": "进度：终端上的进度条、隔几秒一行、或不显示",
  "what one rule says of every record, leaf by leaf, also where it stays silent":
    "一条规则对每条记录怎么判，逐个条件说明，不触发的也说明",
  "the rule": "规则编号",
  "form of the answer": "结果的格式",
  "derives a portrait again by the second engine and names the first difference; exit 1 where there is one":
    "用第二套引擎重新推导画像，指出第一处不一致；有不一致时退出码为 1",
  "portrait as assess --format json wrote it, or NDJSON of a batch; - for standard input":
    "assess --format json 写出的画像，或批量结果 NDJSON；- 表示标准输入",
  "the archive it was made from, or NDJSON of archives": "画像所依据的档案，或档案的 NDJSON",
  "both files are NDJSON, matched by subject (as where both end in .ndjson)":
    "两个文件都是 NDJSON，按对象对应（都以 .ndjson 结尾时自动如此）",
  "run the examples and archive tests of a rule folder; exit 1 where one does not hold":
    "运行规则文件夹里的例子和整份档案的测试；有不成立的退出码为 1",
  "only these rules, or all of these categories": "只运行这些规则，或这些类别的全部规则",
  "also ask what no example shows; exit 1 where there is such a thing": "再查还有什么没有例子；有缺的退出码为 1",
  "with --coverage: do not look for changes that would show it": "与 --coverage 同用：不去寻找可补的写法",
  "form of the result": "结果的格式",
  "every fact that a rule may name": "规则里能用的全部事实",
  "only names or titles that hold this word, in either language": "只列名称或标题含有这个词的，中英文均可",
  "form of the list": "清单的格式",
  "JSON Schema: archive, portrait, or a kind of rule file": "JSON Schema：档案、画像或某种规则文件",
  "a made-up population to try things on, and a check of what portraits found of what was planted in it":
    "生成虚构的一批人员供试用，并核对画像找出了多少埋设的问题",
  "archives to make": "生成多少份档案",
  "the same seed gives the same bytes": "种子；相同的种子得到完全相同的结果",
  "folder for archives.ndjson, related.json, truth.ndjson, sample.json":
    "存放 archives.ndjson、related.json、truth.ndjson、sample.json 的文件夹",
  "NDJSON portraits to compare with --truth: exit 1 where something planted is not found":
    "与 --truth 核对的画像 NDJSON；有埋设的问题没找出时退出码为 1",
  "what was planted: truth.ndjson of the population": "埋设了什么：这批人员的 truth.ndjson",
  "form of the comparison": "核对结果的格式",
  "rules of json-rules-engine → rule files, with a report of every silent trap in them":
    "把 json-rules-engine 规则转成规则文件，并列出其中每个不易察觉的陷阱",
  "JSON: one rule, a list, or { rules, conditions }; - for standard input":
    "JSON：一条规则、一个列表，或 { rules, conditions }；- 表示标准输入",
  "folder for the rule files; none is overwritten": "存放规则文件的文件夹；不覆盖已有文件",
  'JSON: { "old fact": "gift.value", … }; a fact that is not in it is an error':
    'JSON：{ "原事实": "gift.value", … }；没有对应的事实会报错',
  "kind of subject, where the facts leave it open": "对象种类，事实看不出时写明",
  "category of the rules": "规则的类别",
  "who answers for the rules": "谁对规则负责",
  "what is to be done where a rule holds": "规则成立时应采取的措施",
  "when rules fire → rules of json-rules-engine that run there unchanged, with a report of what stays behind":
    "把规则的触发条件转成可直接运行的 json-rules-engine 规则，并列出带不过去的内容",
  "day that spans are counted back from, YYYY-MM-DD": "期限从这一天往回算，如 2025-06-30",
  "write to a file": "写入文件",
  "not the rules but their facts for this archive, one item a line; - for standard input":
    "不输出规则，而输出这份档案的事实，每项一行；- 表示标准输入",
  "with --facts: whose view of the archive": "与 --facts 同用：按哪个阅读对象的权限",
  "with --facts: what the archive knew on this day (default: as of)":
    "与 --facts 同用：只用这一天已掌握的情况（默认与截至日期相同）",
  "is every rule file sound? exit 1 where there is an error": "检查每个规则文件写得对不对；有错误时退出码为 1",
  "folder of rule files (default: --rules)": "规则文件夹（默认用 --rules）",
  "exit 1 also on warnings": "有警告时退出码也为 1",
  "what differs between two rulebooks, ★ where a number can; exit 1 where anything does":
    "两个规则库有何不同，★ 表示可能改变分值；有不同时退出码为 1",
  "`standard` for the rulebook of this package (diff standard), or a folder of rule files":
    "写 standard（diff standard，指本包的标准规则库），或写一个规则文件夹",
  "the same (default: --rules)": "写法相同（默认用 --rules）",
  "exit 0 also where they differ": "有不同时退出码也为 0",
  "what differs between the base that rulebook.lock pins and the one at hand; exit 1 where anything does":
    "rulebook.lock 锁定的规则库与现有的有何不同；有不同时退出码为 1",
  "accept it: write rulebook.lock anew": "认可这些不同，重写 rulebook.lock",
  "a new project: an overlay of the standard rulebook, a rule, tests, editor and CI settings":
    "新建项目：叠加规则库、一条规则、测试、编辑器和流水线设置",
  "folder to make; one that holds anything is refused": "要新建的文件夹；已有内容的不接受",
};
