import { type DiagnosticArgs, defineDiagnostic, defineTextDiagnostic, type Localized } from "../../kernel/index.js";

/* About archives only catalogue names, positions and counts are said: never a value, never a key that the catalogue lacks. */
const shape = {
  zh: "档案格式固定，读错一处就可能误判一个人。",
  en: "The format is fixed: one misread place could misjudge a person.",
};
const listed = {
  zh: "不能使用的记录要列出来，不能悄悄丢掉。",
  en: "A record that cannot be used is listed, never silently dropped.",
};

/** The nearest name of the catalogue, or where to look. Names of the catalogue only: what stood in the archive is not repeated. */
function didYouMean({ suggestion }: DiagnosticArgs): Localized {
  if (suggestion === undefined || suggestion === "")
    return { zh: "对照目录（integrity-portrait facts）", en: "compare with the catalogue (integrity-portrait facts)" };
  return { zh: `是否想写 \`${suggestion}\``, en: `did you mean \`${suggestion}\`` };
}

export const archiveShape = defineTextDiagnostic("archive-shape", "error", {
  why: shape,
  message: { zh: "此处应为{expected}", en: "expected {expected} here" },
  help: {
    zh: "对照档案的 JSON Schema（integrity-portrait schema archive）",
    en: "compare with the JSON Schema of archives (integrity-portrait schema archive)",
  },
});
export const archiveSource = defineTextDiagnostic("archive-source", "error", {
  why: {
    zh: "文本或字节能逐字节核对，并指出出错的位置；已经解析过的对象不能。",
    en: "A text or bytes can be checked byte by byte and say where something is wrong; an object made of them cannot.",
  },
  message: {
    zh: "parseArchive 读取文本或字节（string 或 Uint8Array），收到的两者都不是",
    en: "parseArchive reads a text or bytes (string or Uint8Array); it was given neither",
  },
  help: {
    zh: "对象请用 archiveFrom(value, model)；文件请传其内容",
    en: "for an object call archiveFrom(value, model); of a file pass the content",
  },
});
export const formatVersion = defineTextDiagnostic("format-version", "error", {
  why: shape,
  message: { zh: "`format` 必须是 integrity-archive/1", en: "`format` must be integrity-archive/1" },
  help: { zh: '写上 "format": "integrity-archive/1"', en: 'write "format": "integrity-archive/1"' },
});
export const subjectKind = defineTextDiagnostic("subject-kind", "error", {
  why: shape,
  message: { zh: "模型没有这种对象，应为：{kinds}", en: "the model has no such subject kind; it has {kinds}" },
  help: { zh: "更正 subject.kind", en: "correct subject.kind" },
});
export const unknownField = defineDiagnostic<"unknown-field", DiagnosticArgs>({
  code: "unknown-field",
  severity: "warning",
  why: shape,
  message: ({ count, owner }) => ({
    zh: `${owner} 的目录中没有的字段 ${count} 个，已忽略`,
    en: `fields that the catalogue of ${owner} does not have were left out: ${count}`,
  }),
  help: didYouMean,
});
export const protectedDropped = defineTextDiagnostic("protected-dropped", "warning", {
  why: {
    zh: "民族、宗教、健康等与廉洁无关，不得进入评分。",
    en: "Ethnicity, religion, health and the like never bear on integrity and may not reach a score.",
  },
  message: { zh: "{count} 个受保护的个人属性已丢弃", en: "{count} protected attributes were dropped" },
  help: { zh: "导出档案时不要带上它们", en: "leave them out when exporting archives" },
});
export const recordType = defineDiagnostic<"record-type", DiagnosticArgs>({
  code: "record-type",
  severity: "error",
  why: listed,
  message: () => ({ zh: "模型没有这种记录类型", en: "the model has no such record type" }),
  help: didYouMean,
});
export const required = defineTextDiagnostic("required", "error", {
  why: listed,
  message: { zh: "缺少 {field}", en: "{field} is required" },
  help: { zh: "补上 {field}；缺少它的记录无法使用", en: "add {field}: without it the record cannot be used" },
});
export const idForm = defineTextDiagnostic("id-form", "error", {
  why: shape,
  message: { zh: "编号的写法不对", en: "this is no id" },
  help: {
    zh: "编号是 1–128 个字符的文本，不含空白和不可见字符",
    en: "an id is a text of 1–128 characters without white space or invisible characters",
  },
});
export const moneyForm = defineTextDiagnostic("money-form", "error", {
  why: shape,
  message: { zh: "{field} 的金额写法不对", en: "{field} is no amount" },
  help: {
    zh: '写成 "500.00 CNY" 或 { "amount": 50000, "currency": "CNY" }（最小单位，整数）；只有模型允许时才可为负',
    en: 'write "500.00 CNY" or { "amount": 50000, "currency": "CNY" } in whole minor units; negative only where the model allows it',
  },
});
export const dateForm = defineTextDiagnostic("date-form", "error", {
  why: shape,
  message: { zh: "{field} 的日期写法不对", en: "{field} is no date" },
  help: {
    zh: "写成 2024-05-01；只知道到月或年时写 2024-05 或 2024；年份 1900–2999",
    en: "write 2024-05-01, or 2024-05 or 2024 where only that is known; years 1900–2999",
  },
});
export const periodForm = defineTextDiagnostic("period-form", "error", {
  why: shape,
  message: { zh: "{field} 的期限写法不对", en: "{field} is no period" },
  help: { zh: "写成 24 months、30 days 或 2 years", en: "write 24 months, 30 days or 2 years" },
});
export const shareForm = defineTextDiagnostic("share-form", "error", {
  why: shape,
  message: { zh: "{field} 的比例写法不对", en: "{field} is no share" },
  help: { zh: '写成 "15 %" 或 0.15', en: 'write "15 %" or 0.15' },
});
export const integerForm = defineTextDiagnostic("integer-form", "error", {
  why: shape,
  message: { zh: "{field} 应为整数", en: "{field} must be an integer" },
  help: {
    zh: "写成不带引号的整数；只有模型允许时才可为负",
    en: "write an integer without quotes; negative only where the model allows it",
  },
});
export const booleanForm = defineTextDiagnostic("boolean-form", "error", {
  why: shape,
  message: { zh: "{field} 应为 true 或 false", en: "{field} must be true or false" },
  help: { zh: "不带引号地写 true 或 false", en: "write true or false without quotes" },
});
export const textForm = defineTextDiagnostic("text-form", "error", {
  why: shape,
  message: { zh: "{field} 应为文本", en: "{field} must be a text" },
  help: { zh: "用引号写成文本", en: "write a text in quotes" },
});
export const enumForm = defineTextDiagnostic("enum", "error", {
  why: shape,
  message: { zh: "{field} 的取值不在目录中", en: "{field} has a value that the catalogue does not have" },
  help: { zh: "可用的取值：{members}", en: "allowed: {members}" },
});
export const listForm = defineTextDiagnostic("list-form", "error", {
  why: shape,
  message: { zh: "{field} 应为列表", en: "{field} must be a list" },
  help: { zh: "写成 [ … ]", en: "write [ … ]" },
});
export const dateOrder = defineTextDiagnostic("date-order", "error", {
  why: listed,
  message: { zh: "终止日期早于起始日期", en: "the last day lies before the first" },
  help: { zh: "核对起止日期；此记录暂不能使用", en: "check the dates; the record cannot be used until then" },
});
export const dateAfterRecording = defineTextDiagnostic("date-after-recording", "warning", {
  why: listed,
  message: { zh: "发生日期晚于入档日期", en: "it is said to have happened after it was recorded" },
  help: { zh: "核对两个日期；记录仍会使用", en: "check both dates; the record is used all the same" },
});
export const recordSubject = defineTextDiagnostic("record-subject", "error", {
  why: { zh: "一个人的档案里不能算进别人的事。", en: "Nobody answers for what concerns another." },
  message: { zh: "此记录不涉及本档案的对象", en: "the record does not name the subject of this archive" },
  help: {
    zh: "{type} 用 {fields} 写明所涉对象；放到它所涉及对象的档案里，或放进 related.records",
    en: "a record of {type} names its subjects by {fields}; put it into the archive of a subject it names, or under related.records",
  },
});
export const duplicateRecord = defineTextDiagnostic("duplicate-record", "warning", {
  why: listed,
  message: { zh: "同一条记录出现了两次，只算一次", en: "the same record stands twice; it counts once" },
});
export const recordIdConflict = defineTextDiagnostic("record-id-conflict", "error", {
  why: listed,
  message: { zh: "两条不同的记录用了同一个编号，都不使用", en: "two different records share one id; neither is used" },
  help: { zh: "更正编号；更正原记录请用 supersedes", en: "correct the id; to correct a record use supersedes" },
});
export const supersedesCycle = defineTextDiagnostic("supersedes-cycle", "error", {
  why: listed,
  message: { zh: "更正关系首尾相接", en: "the corrections form a circle" },
  help: { zh: "supersedes 应指向更早的记录", en: "supersedes points to an earlier record" },
});
export const supersedesTarget = defineTextDiagnostic("supersedes-target", "warning", {
  why: listed,
  message: {
    zh: "被更正的记录不在此处、类型不同或入档更晚，按没有更正处理",
    en: "the corrected record is not here, is of another type or was recorded later; the correction is not applied",
  },
  help: {
    zh: "核对 supersedes：它应指向同一对象、同一类型、更早入档的记录",
    en: "check supersedes: it names an earlier record of the same subject and type",
  },
});
export const supersedesFork = defineTextDiagnostic("supersedes-fork", "warning", {
  why: {
    zh: "互相矛盾的更正，哪一个都不能采信。",
    en: "Of corrections that contradict each other neither can be believed.",
  },
  message: {
    zh: "两条记录更正的是同一条，内容按未知处理",
    en: "two records correct the same one: what it says counts as unknown",
  },
  help: { zh: "撤回其中一条，或让它更正另一条", en: "withdraw one of them or let it correct the other" },
});
export const danglingReference = defineTextDiagnostic("dangling-reference", "warning", {
  why: listed,
  message: { zh: "{field} 没有指向本档案中的任何其他记录", en: "{field} leads to no other record of this archive" },
  help: { zh: "补上所指的记录，或更正编号", en: "add the record it stands for or correct the id" },
});
export const recordIdLookalike = defineTextDiagnostic("record-id-lookalike", "warning", {
  why: {
    zh: "看上去相同的编号容易让人认错记录。",
    en: "Ids that look the same make people mistake one record for another.",
  },
  message: {
    zh: "两条记录的编号看上去相同，字节不同，按两条处理",
    en: "two records have ids that look the same but differ in bytes; they count as two",
  },
  help: { zh: "统一编号的写法（Unicode NFC）", en: "write ids in one normal form (Unicode NFC)" },
});
export const valueRefused = defineTextDiagnostic("value-refused", "error", {
  why: shape,
  message: { zh: "{field} 的值超出模型允许的范围", en: "{field} has a value outside what the model allows" },
  help: { zh: "对照模型中该字段的限制", en: "compare with the bounds the model sets for the field" },
});
export const loadedContradiction = defineTextDiagnostic("loaded-contradiction", "warning", {
  why: { zh: "缺失的数据不等于没有问题。", en: "Missing data is not a clean record." },
  message: {
    zh: "{type} 的声明与档案不符，按部分处理",
    en: "what is said of {type} does not fit the archive: it is taken as partial",
  },
  help: {
    zh: "有记录不能使用时不是 complete；有记录时不是 notLoaded",
    en: "it is not complete while records of it cannot be used, nor notLoaded while there are some",
  },
});
export const limitRecords = defineTextDiagnostic("limit-records", "error", {
  why: shape,
  message: { zh: "记录超过 {limit} 条", en: "there are more than {limit} records" },
  help: { zh: "拆分档案，或在选项中调高上限", en: "split the archive or raise the limit in the options" },
});
export const notPlain = defineTextDiagnostic("not-plain-data", "error", {
  why: shape,
  message: { zh: "此处不是普通数据：{found}", en: "this is no plain data: {found}" },
  help: { zh: "{fix}", en: "{fix}" },
});
export const moreDiagnostics = defineTextDiagnostic("more-diagnostics", "info", {
  why: listed,
  message: { zh: "另有 {count} 条未列出", en: "{count} more are not listed" },
});
