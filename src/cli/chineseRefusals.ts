import type { DiagnosticArgs, IntegrityError } from "../kernel/index.js";

type Args = Readonly<Record<string, string>>;

const one = (what: string) => (): string => what;
const name = ({ name }: Args): string =>
  `数据模型：${name} 不能用作名称，应为首字母小写的驼峰形式，且不与 JavaScript 固有名称相同`;
const day = (flag: string) => (): string => `${flag} 应为 1900 至 2999 年间完整的一天，写成 2025-06-30 的样子`;

/** What the library refuses, in Chinese, by the code of its `IntegrityError`; a test holds it complete. */
export const chineseRefusals: Readonly<Record<string, (args: Args) => string>> = {
  "archive-required": one("需要一份已读入的档案；档案读不了时，诊断信息会说明原因"),
  "arguments-swapped": one("参数次序应为：先规则库，后数据模型"),
  "as-of-form": day("--as-of"),
  "as-of-required": one("须写明截至日期 --as-of，如 2025-06-30；没有默认值，结果才不随时钟变化"),
  "audience-required": one("须写明画像给谁看：--audience"),
  "audience-unknown": ({ audiences }) => `--audience 应为 ${audiences} 之一`,
  "derived-name-taken": ({ fact }) => `数据模型：已有名为 ${fact} 的事实，导出事实请另取名称`,
  "derived-owner-unknown": ({ owner }) => `数据模型：导出事实所属的 ${owner} 不在模型中`,
  "fact-protected": ({ fact }) => `数据模型：${fact} 属于受保护的个人特征，不得作为事实`,
  "fact-unknown": ({ fact }) => `数据模型：性质或角色中写到的 ${fact} 不存在`,
  "field-name-envelope": ({ field }) => `数据模型：${field} 与每条记录（或每个对象）固有的字段重名，请另取名称`,
  "field-name-form": ({ field }) => `数据模型：字段名 ${field} 应为首字母小写的驼峰形式，如 occurredOn`,
  "field-name-reserved": ({ field }) => `数据模型：${field} 是 JavaScript 的保留名称，请另取名称`,
  "field-not-data": ({ field }) => `数据模型：${field} 的取值限制是函数，无法写成数据`,
  "field-type": ({ field }) =>
    `数据模型：字段 ${field} 没有值类型；请用 money、civilDate、period、share、id、text、z.boolean()、z.int()、z.enum([…]) 或由它们组成的 z.array(…)，未写即为无的再加 .nullable().default(null)`,
  "field-untitled": ({ field }) => `数据模型：字段 ${field} 没有名称，请加 .meta(titled("…", "…"))`,
  "include-audience": one("给本人看的画像不能带 opinion：廉政意见草稿只供起草和签发的人使用"),
  "include-unknown": ({ asked }) =>
    `--include 不认识 ${asked}；可写 outlook 展望、counterfactual 办结后会怎样、exposure 岗位风险敞口、opinion 廉政意见草稿`,
  "known-at-form": day("--known-at"),
  "language-required": one("须写明语言：zh 或 en"),
  "member-as-of": ({ number }) =>
    `第 ${number} 份成员画像的截至日期与单位的不同；须在同一天、为同一阅读对象、用同一规则库评估`,
  "member-audience": ({ number }) =>
    `第 ${number} 份成员画像的阅读对象与单位的不同；须在同一天、为同一阅读对象、用同一规则库评估`,
  "member-duplicate": ({ number }) => `第 ${number} 份成员画像与前面的重复，每名成员只给一份`,
  "member-kind": ({ number, kind, kinds }) => `第 ${number} 份成员画像的对象类型是 ${kind}；成员应为 ${kinds}`,
  "member-known-at": ({ number }) => `第 ${number} 份成员画像依据的资料截止日期与单位的不同；须按同一截止日期评估`,
  "member-rulebook": ({ number }) =>
    `第 ${number} 份成员画像所用的规则库与单位的不同；须在同一天、为同一阅读对象、用同一规则库评估`,
  "model-file-required": one("多进程评估时，自有数据模型须以文件给出：--model 文件，或只用一个进程：--workers 1"),
  "model-required": one("规则库之后须给出数据模型"),
  "nature-type": ({ fact }) => `数据模型：${fact} 被用作发生日期或起止日期，类型应为日期`,
  "opinion-table-absent": ({ rulebook }) =>
    `规则库 ${rulebook} 没有写明廉政意见如何起草；请在 rulebook.yaml 中写 opinion 表，或不要求 opinion`,
  "portrait-form": ({ key }) => `这不是一份画像：${key === "" ? "根部" : `“${key}”`}的内容不符`,
  "portrait-required": one("需要一份画像"),
  "portraits-differ": ({ differs }) =>
    `这些画像的${{ asOf: "截至日期", audience: "阅读对象", rulebook: "规则库" }[differs ?? ""] ?? differs}不一致；请给出同一天、同一阅读对象、同一规则库的画像`,
  "record-type-duplicate": ({ type }) => `数据模型：名称 ${type} 用了两次`,
  "record-type-name": name,
  "related-model": one("关联资料是按另一个数据模型读入的，请按读档案的模型重新读入"),
  "related-unreadable": one("关联资料无法读取"),
  "rule-unknown": ({ rule }) => `规则库中没有规则 ${rule}`,
  "rulebook-model-mismatch": ({ rulebook, model }) =>
    `规则库 ${rulebook} 是按另一个数据模型读入的，请按模型 ${model} 重新读入`,
  "rulebook-required": one("数据模型之前须给出规则库；规则库读不了时，诊断信息会说明原因"),
  "set-name": name,
  "subject-field-type": ({ type, field, kind }) => `数据模型：${type}.${field} 指向 ${kind}，类型应为 id()`,
  "subject-field-unknown": ({ type, field }) => `数据模型：${type} 用 ${field} 指明对象，却没有这个字段`,
  "subject-kind-name": name,
  "subject-kind-unknown": ({ type, field, kind }) => `数据模型：${type}.${field} 指向 ${kind}，模型中没有这种对象`,
  "subject-plural": (args) =>
    args["plural"] === undefined ? name(args) : `数据模型：${args["kind"]} 的复数形式 ${args["plural"]} 已被占用`,
  "subject-portrait-other": one("另附的画像须是同一人、同一天、同一规则库，且为本人视角（subject）"),
  "subject-portrait-required": one(
    "除纪检视角（dic）的画像外，还须给出本人视角（subject）的画像：只有其中有的，才可以当面提出",
  ),
  "time-limit-form": one("--time-limit 应为大于 0 的毫秒数"),
  "unit-required": ({ kind }) => `成员画像属于单位；这份档案的对象类型是 ${kind}`,
  "workers-form": one("--workers 应为不小于 1 的整数"),
};

/** An error of the library in Chinese, its code in front as in English. */
export function chineseRefusal({ code, args, message }: IntegrityError): string {
  const say = chineseRefusals[code];
  return say === undefined ? message : `${code}: ${say(textsOf(args))}`;
}

function textsOf(args: DiagnosticArgs): Args {
  const texts = Object.entries(args).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.join("、") : String(value),
  ]);
  const number = typeof args["index"] === "number" ? { number: String(args["index"] + 1) } : {};
  return { ...Object.fromEntries(texts), ...number };
}
