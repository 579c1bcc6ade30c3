import type { KnobTable } from "../knobs/KnobTable.js";
import { turned } from "../knobs/turned.js";

/** How rulebooks are drawn. */
export interface RulebookKnobs {
  readonly fewestRules: number;
  readonly mostRules: number;
  readonly depth: number;
  readonly kind: string | undefined;
  readonly without: readonly string[];
  readonly steady: boolean;
  readonly verification: string | undefined;
  readonly likely: number;
  readonly asOf: string;
}

/** Every knob with its default and what it turns: the one table for code and documentation. */
export const rulebookKnobs: KnobTable<RulebookKnobs> = {
  fewestRules: { value: 2, says: { zh: "最少规则数", en: "Fewest rules" } },
  mostRules: { value: 4, says: { zh: "最多规则数", en: "Most rules" } },
  depth: { value: 2, says: { zh: "条件树的最大层数", en: "Deepest tree of conditions" } },
  kind: {
    value: undefined,
    says: {
      zh: "规则适用的对象类别；缺省同档案",
      en: "Kind of subject that rules are for; that of archives where not given",
    },
  },
  without: {
    value: [],
    says: {
      zh: "不使用的语言成分（见 constructs）",
      en: "Constructs of the language that are left out (see `constructs`)",
    },
  },
  steady: {
    value: false,
    says: {
      zh: "只要结论不会仅因时间推移而出现的规则",
      en: "Only rules that do not become true by the passing of time alone",
    },
  },
  verification: { value: undefined, says: { zh: "全部规则自身的核实状态", en: "The own standing of every rule" } },
  likely: {
    value: 0.5,
    says: { zh: "带有一条容易满足的支路的规则比例", en: "Share of rules with an arm that is easily met" },
  },
  asOf: {
    value: "2025-06-30",
    says: { zh: "评估日；阈值日期围绕它生成", en: "The day of assessment; days in rules are drawn around it" },
  },
};

/**
 * All knobs: those given, the others at their default.
 * @example
 * rulebookKnobsOf({ mostRules: 20 }).fewestRules //=> 2
 */
export function rulebookKnobsOf(given: Partial<RulebookKnobs> = {}): RulebookKnobs {
  return turned(rulebookKnobs, given);
}
