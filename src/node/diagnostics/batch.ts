import { type DiagnosticArgs, type DiagnosticRaiser, defineTextDiagnostic } from "../../kernel/index.js";

const sameBytes = {
  zh: "中断后续跑，结果必须与一次跑完逐字节相同；做不到就不续。",
  en: "A run that goes on where it stopped gives the bytes of one that never stopped, or it does not go on.",
};
const restart = { zh: "加上 --restart 从头再来", en: "start anew with --restart" };
const poison = {
  zh: "一份坏档案不能拖垮整批。",
  en: "One poisonous archive does not stop a batch.",
};
const oneWriter = {
  zh: "两次运行写同一个文件，结果就不可信。",
  en: "Two runs that write one file leave a file that nobody can trust.",
};
const lookAt = {
  zh: "单独用 assess 命令查看这一份；若用了自定义模型，检查其派生要素",
  en: "assess this archive alone; where a model of your own is used, look at its derived facts",
};

/** What a durable batch may meet, by code. */
export const batchDiagnostics = {
  "duplicate-subject": defineTextDiagnostic("duplicate-subject", "error", {
    why: { zh: "同一个人在一批中只评一次。", en: "A subject is assessed once in a batch." },
    message: { zh: "这个对象已经评过（第 {first} 行）", en: "this subject was assessed already (line {first})" },
    help: { zh: "合并两份档案", en: "merge the two archives" },
  }),
  "assessment-failed": defineTextDiagnostic("assessment-failed", "error", {
    why: poison,
    message: { zh: "评估这份档案时出错", en: "assessing this archive ended in an error" },
    help: lookAt,
  }),
  "worker-crashed": defineTextDiagnostic("worker-crashed", "error", {
    why: poison,
    message: { zh: "评估这份档案的线程两次崩溃", en: "the worker that assessed this archive crashed twice" },
    help: lookAt,
  }),
  "time-limit": defineTextDiagnostic("time-limit", "error", {
    why: poison,
    message: { zh: "评估这份档案超过 {seconds} 秒", en: "assessing this archive took longer than {seconds} s" },
    help: { zh: "拆分档案，或用 --time-limit 放宽", en: "split the archive or raise --time-limit" },
  }),
  "worker-start": defineTextDiagnostic("worker-start", "error", {
    why: { zh: "每个线程都要用同一套模型和规则。", en: "Every worker needs the same model and rulebook." },
    message: { zh: "工作线程无法启动：{reasonZh}", en: "the workers cannot start: {reason}" },
    help: {
      zh: "检查模型文件，或用 --workers 1 在本进程内运行",
      en: "check the model file, or stay in one process with --workers 1",
    },
  }),
  "audit-failed": defineTextDiagnostic("audit-failed", "error", {
    why: {
      zh: "没有留痕的评估不作数。",
      en: "An assessment that leaves no trace where one was asked for does not count.",
    },
    message: {
      zh: "第 {line} 行的审计钩子失败，已停止",
      en: "the audit hook failed at line {line}; the run stopped there",
    },
    help: { zh: "修复后再运行同一命令即可续跑", en: "mend the hook and run again: it goes on there" },
  }),
  "input-unreadable": defineTextDiagnostic("input-unreadable", "error", {
    why: { zh: "读不全就不能说评完了。", en: "What was not read whole was not assessed whole." },
    message: { zh: "无法读取 {file}：{cause}", en: "cannot read {file}: {cause}" },
    help: { zh: "检查路径和权限", en: "check path and permissions" },
  }),
  "output-failed": defineTextDiagnostic("output-failed", "error", {
    why: sameBytes,
    message: { zh: "无法写入 {file}：{cause}", en: "cannot write {file}: {cause}" },
    help: {
      zh: "已完成的部分保留在 .part 中；排除原因{space}后再运行同一命令即可续跑",
      en: "what is done stays in the .part file; mend the cause{space} and run the same command again",
    },
  }),
  "output-locked": defineTextDiagnostic("output-locked", "error", {
    why: oneWriter,
    message: {
      zh: "{file} 正由另一次运行写入（进程 {pid}，主机 {host}）",
      en: "{file} is being written by another run (process {pid} on {host})",
    },
    help: { zh: "等它结束；确认没有这次运行后删除 {lock}", en: "wait for it; if there is no such run, delete {lock}" },
  }),
  "lock-taken-over": defineTextDiagnostic("lock-taken-over", "warning", {
    why: oneWriter,
    message: {
      zh: "上一次运行（进程 {pid}）已不在，接管它的锁",
      en: "the run that held the lock (process {pid}) is gone; its lock was taken over",
    },
  }),
  "batch-resumed": defineTextDiagnostic("batch-resumed", "info", {
    why: sameBytes,
    message: { zh: "接着上次继续：已完成 {lines} 行", en: "going on after {lines} lines that are done" },
  }),
  "checkpoint-missing": defineTextDiagnostic("checkpoint-missing", "error", {
    why: sameBytes,
    message: { zh: "没有可续跑的断点：{file} 不存在", en: "there is nothing to go on with: {file} does not exist" },
    help: { zh: "去掉 --resume 从头运行", en: "run without --resume" },
  }),
  "checkpoint-invalid": defineTextDiagnostic("checkpoint-invalid", "error", {
    why: sameBytes,
    message: { zh: "断点文件 {file} 不完整或被改过", en: "the checkpoint {file} is broken or was changed" },
    help: restart,
  }),
  "checkpoint-mismatch": defineTextDiagnostic("checkpoint-mismatch", "error", {
    why: sameBytes,
    message: {
      zh: "上次运行的 {field} 不同，不能续跑",
      en: "the run that stopped had another {field}; it cannot go on with this one",
    },
    help: {
      zh: "用原来的设置运行，或加上 --restart 从头再来",
      en: "run with what it had, or start anew with --restart",
    },
  }),
  "checkpoint-input-changed": defineTextDiagnostic("checkpoint-input-changed", "error", {
    why: sameBytes,
    message: { zh: "已评过的那部分输入 {file} 被改过", en: "the part of {file} that is done was changed since" },
    help: restart,
  }),
  "output-changed": defineTextDiagnostic("output-changed", "error", {
    why: sameBytes,
    message: { zh: "{file} 在上次运行之后被改过", en: "{file} was changed since the run that stopped" },
    help: restart,
  }),
} as const satisfies Readonly<Record<string, DiagnosticRaiser<string, DiagnosticArgs>>>;

export type BatchDiagnosticCode = keyof typeof batchDiagnostics;
