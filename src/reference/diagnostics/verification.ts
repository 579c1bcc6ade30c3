import { defineTextDiagnostic } from "../../kernel/index.js";

const why = {
  zh: "改过一处的画像就不再是依据档案和规则得出的结论。",
  en: "A portrait changed in one place no longer follows from archive and rules.",
};
const given = {
  zh: "画像只对作出它的规则库、模型和档案成立。",
  en: "A portrait holds only for the rulebook, the model and the archive it was made from.",
};
const trace = {
  zh: "不要使用这份画像：重新评估，并查明它在哪一步被改动",
  en: "do not use this portrait: assess again, and find out where it was changed",
};

/** Why a portrait is not what the second engine derives, by code. */
export const verificationDiagnostics = {
  "verification-text": defineTextDiagnostic("verification-text", "error", {
    why,
    message: {
      zh: "文本与 serialisePortrait 写出的不同（{fault}，字节 {offset}）",
      en: "the text is not written as serialisePortrait writes it ({fault}, byte {offset})",
    },
    help: {
      zh: "核验原始文件；经数据库转存的，先解析成对象再核验",
      en: "verify the original file; of a portrait from a database pass the parsed value",
    },
  }),
  "verification-format": defineTextDiagnostic("verification-format", "error", {
    why,
    message: {
      zh: "{pointer} 不是本版本能核验的格式或语义版本",
      en: "{pointer} is no format or semantics that this version verifies",
    },
    help: {
      zh: "用出具画像的版本核验，或确认传入的是画像",
      en: "verify with the version that made it, or make sure that it is a portrait",
    },
  }),
  "verification-rulebook": defineTextDiagnostic("verification-rulebook", "error", {
    why: given,
    message: {
      zh: "画像不是按规则库 {id} {version} 的这一内容作出的（{pointer}）",
      en: "the portrait was not made by this content of the rulebook {id} {version} ({pointer})",
    },
    help: {
      zh: "提供出具画像时所用的规则库；编号和版本相同而内容不同的，不是同一规则库",
      en: "give the rulebook it was made by; the same id and version with other content is another rulebook",
    },
  }),
  "verification-model": defineTextDiagnostic("verification-model", "error", {
    why: given,
    message: {
      zh: "规则库 {id} 所依据的模型不是 {model}",
      en: "the rulebook {id} was not read against the model {model}",
    },
    help: { zh: "用这个模型重新读取规则文件", en: "read the rule files again with this model" },
  }),
  "verification-options": defineTextDiagnostic("verification-options", "error", {
    why,
    message: {
      zh: "{pointer} 不是有效的日期、阅读对象或附加部分",
      en: "{pointer} is no valid day, audience or part to include",
    },
    help: trace,
  }),
  "verification-archive": defineTextDiagnostic("verification-archive", "error", {
    why: given,
    message: {
      zh: "画像不是依据这份档案作出的，或者档案此后有改动",
      en: "the portrait was not made from this archive, or the archive has been changed since",
    },
    help: {
      zh: "提供出具画像时的档案；仅有的差别若是事后记录，则按当时的 knownAt 仍应一致",
      en: "give the archive as it was; what was recorded later makes no difference under the portrait's own knownAt",
    },
  }),
  "verification-value": defineTextDiagnostic("verification-value", "error", {
    why,
    message: {
      zh: "{pointer} 的值与重新推导的不同",
      en: "the value at {pointer} is not the one derived",
    },
    help: trace,
  }),
  "verification-key-missing": defineTextDiagnostic("verification-key-missing", "error", {
    why,
    message: { zh: "缺少 {pointer}", en: "{pointer} is missing" },
    help: trace,
  }),
  "verification-key-added": defineTextDiagnostic("verification-key-added", "error", {
    why,
    message: { zh: "{pointer} 是多出来的键", en: "{pointer} is a key that does not belong there" },
    help: trace,
  }),
  "verification-key-order": defineTextDiagnostic("verification-key-order", "error", {
    why,
    message: { zh: "{pointer} 的键次序不对", en: "the key {pointer} stands out of order" },
    help: trace,
  }),
  "verification-key-duplicate": defineTextDiagnostic("verification-key-duplicate", "error", {
    why,
    message: { zh: "{pointer} 的键出现了两次", en: "the key {pointer} stands there twice" },
    help: trace,
  }),
  "verification-element-missing": defineTextDiagnostic("verification-element-missing", "error", {
    why,
    message: { zh: "{pointer} 处缺少一项", en: "an element is missing at {pointer}" },
    help: trace,
  }),
  "verification-element-added": defineTextDiagnostic("verification-element-added", "error", {
    why,
    message: { zh: "{pointer} 是多出来的一项", en: "{pointer} is an element that does not belong there" },
    help: trace,
  }),
} as const;
