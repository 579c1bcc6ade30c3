import { compareText, type Diagnostic, displayWidth, type Language } from "../kernel/index.js";
import type { Portrait } from "../result/index.js";
import type { Rulebook } from "../rulebook/index.js";

/** Counts over a batch: grades, rules that scored, what could not be decided, codes of rejected lines. */
export class BatchSummary {
  private archives = 0;
  private rejected = 0;
  private readonly grades = new Map<string, number>();
  private readonly rules = new Map<string, number>();
  private readonly undecided = new Map<string, number>();
  private readonly codes = new Map<string, number>();
  private readonly rulebook: Rulebook;

  constructor(rulebook: Rulebook) {
    this.rulebook = rulebook;
  }

  add(portrait: Portrait): void {
    this.archives += 1;
    count(this.grades, portrait.grade);
    for (const rule of new Set([...portrait.findings, ...portrait.sameIncident].map(({ rule: id }) => id)))
      count(this.rules, rule);
    for (const rule of new Set(portrait.unknown.map(({ rule: id }) => id))) count(this.undecided, rule);
  }

  reject(diagnostics: readonly Diagnostic[]): void {
    this.rejected += 1;
    for (const { code, severity } of diagnostics) if (severity === "error") count(this.codes, code);
  }

  data(): Readonly<Record<string, unknown>> {
    return {
      archives: this.archives,
      rejected: this.rejected,
      grades: Object.fromEntries([...this.grades].sort(([a], [b]) => compareText(a, b))),
      rules: Object.fromEntries(ranked(this.rules)),
      unknown: Object.fromEntries(ranked(this.undecided)),
      codes: Object.fromEntries(ranked(this.codes)),
    };
  }

  text(lang: Language): string {
    const zh = lang === "zh";
    const titles = new Map(this.rulebook.rules.map(({ id, title }) => [id as string, title[lang]]));
    const lines = [
      zh
        ? `档案 ${this.archives} 份，退回 ${this.rejected} 份`
        : `${this.archives} archives assessed, ${this.rejected} rejected`,
    ];
    const section = (title: string, rows: readonly (readonly [string, number])[], named: boolean): void => {
      if (rows.length === 0) return;
      lines.push("", title);
      const width = Math.max(...rows.map(([id]) => displayWidth(id)));
      for (const [id, number] of rows)
        lines.push(
          `  ${String(number).padStart(5)}  ${id}${" ".repeat(width - displayWidth(id))}${named ? `  ${titles.get(id) ?? ""}` : ""}`.trimEnd(),
        );
    };
    section(
      zh ? "等级" : "Grades",
      [...this.grades].sort(([a], [b]) => compareText(a, b)),
      false,
    );
    section(zh ? "触发的规则" : "Rules that fired", ranked(this.rules), true);
    section(zh ? "无法判定" : "Could not be decided", ranked(this.undecided).slice(0, 10), true);
    section(zh ? "退回原因" : "Rejected for", ranked(this.codes), false);
    return `${lines.join("\n")}\n`;
  }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function ranked(map: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...map].sort(([a, x], [b, y]) => y - x || compareText(a, b));
}
