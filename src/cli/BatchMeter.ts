import { SingleBar } from "cli-progress";
import type { Language } from "../kernel/index.js";
import type { BatchProgress } from "../node/index.js";
import { CliError } from "./CliError.js";

export type MeterMode = "auto" | "plain" | "never";

const modes: readonly string[] = ["auto", "plain", "never"] satisfies MeterMode[];
const quiet = 5_000;
const steps = 1_000;

/** `--progress` as given. */
export function meterMode(value: string): MeterMode {
  const mode = modes.find((one) => one === value);
  if (mode === undefined)
    throw new CliError({
      zh: `--progress 应为 ${modes.join("、")} 之一，不能是 ${value}`,
      en: `--progress is ${modes.join(", ")}, not ${value}`,
    });
  // BECAUSE: it was found among the modes.
  return mode as MeterMode;
}

/**
 * Shows on standard error how far a batch is, with rate and time left: a bar on a terminal, with `plain` a line every few
 * seconds, else nothing.
 */
export class BatchMeter {
  private readonly lang: Language;
  private readonly plain: boolean;
  private readonly bar: SingleBar | undefined;
  private readonly began = performance.now();
  private first: BatchProgress | undefined;
  private last = performance.now();

  constructor(mode: MeterMode, lang: Language) {
    this.lang = lang;
    this.plain = mode === "plain";
    if (mode !== "auto" || process.stderr.isTTY !== true) return;
    const format = "{bar} {percentage}% · {text}";
    this.bar = new SingleBar({ format, stream: process.stderr, fps: 4, clearOnComplete: true, hideCursor: true });
    this.bar.start(steps, 0, { text: "" });
  }

  readonly update = (progress: BatchProgress): void => {
    this.first ??= progress;
    const now = performance.now();
    if (this.bar !== undefined && now - this.last > 200) {
      this.last = now;
      const { bytes, totalBytes } = progress;
      this.bar.update(totalBytes === undefined || totalBytes === 0 ? 0 : Math.floor((bytes / totalBytes) * steps), {
        text: this.text(progress),
      });
    } else if (this.plain && now - this.last > quiet) {
      this.last = now;
      process.stderr.write(`${this.text(progress)}\n`);
    }
  };

  stop(): void {
    this.bar?.stop();
  }

  /** Rate and time left are those of this run: what an earlier one did costs nothing now. */
  private text({ done, rejected, bytes, totalBytes }: BatchProgress): string {
    const seconds = (performance.now() - this.began) / 1000;
    const first = this.first ?? { done: 0, rejected: 0, bytes: 0 };
    const rate = Math.round((done + rejected - first.done - first.rejected) / Math.max(seconds, 0.001));
    const speed = (bytes - first.bytes) / Math.max(seconds, 0.001);
    const left = totalBytes === undefined || speed <= 0 ? undefined : Math.ceil((totalBytes - bytes) / speed);
    return this.lang === "zh"
      ? `已评 ${done} 份，退回 ${rejected} 行，每秒 ${rate} 份${left === undefined ? "" : `，约剩 ${clock(left)}`}`
      : `${done} assessed, ${rejected} rejected, ${rate}/s${left === undefined ? "" : `, about ${clock(left)} left`}`;
  }
}

function clock(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
