import type { KnobTable } from "../knobs/KnobTable.js";
import { turned } from "../knobs/turned.js";

/** How archives are drawn. Shares are from 0 to 1. */
export interface ArchiveKnobs {
  readonly asOf: string;
  readonly fewest: number;
  readonly most: number;
  readonly types: readonly string[] | undefined;
  readonly kind: string | undefined;
  readonly missing: number;
  readonly none: number;
  readonly partlyKnown: number;
  readonly withdrawn: number;
  readonly corrected: number;
  readonly incidents: number;
  readonly levels: number;
  readonly unestablished: number;
  readonly late: number;
  readonly future: number;
  readonly loaded: number;
  readonly edges: number;
  readonly roles: boolean;
  readonly related: boolean;
}

/** Every knob with its default and what it turns: the one table for code and documentation. */
export const archiveKnobs: KnobTable<ArchiveKnobs> = {
  asOf: {
    value: "2025-06-30",
    says: {
      zh: "评估日；日期围绕它及其前推的整月生成",
      en: "The day of assessment; dates are drawn around it and around whole months before it",
    },
  },
  fewest: { value: 5, says: { zh: "最少记录数", en: "Fewest records" } },
  most: { value: 10, says: { zh: "最多记录数", en: "Most records" } },
  types: {
    value: undefined,
    says: {
      zh: "只用这些记录类型；缺省为模型的全部类型",
      en: "Only these record types; all of the model where not given",
    },
  },
  kind: {
    value: undefined,
    says: {
      zh: "对象类别；缺省为模型的第一类有记录的对象",
      en: "Kind of subject; the first that records name where not given",
    },
  },
  missing: { value: 0.1, says: { zh: "字段缺失（未记载）的比例", en: "Share of fields that are missing" } },
  none: { value: 0.05, says: { zh: "字段明确为“无”的比例", en: "Share of fields that are none" } },
  partlyKnown: {
    value: 0.1,
    says: { zh: "日期只知年或年月的比例", en: "Share of dates known to the month or year only" },
  },
  withdrawn: { value: 0.05, says: { zh: "已撤回记录的比例", en: "Share of records that are withdrawn" } },
  corrected: { value: 0.1, says: { zh: "更正先前记录的比例", en: "Share of records that correct an earlier one" } },
  incidents: { value: 0.3, says: { zh: "带有事项编号的记录比例", en: "Share of records that name an incident" } },
  levels: { value: 0.15, says: { zh: "自带密级的记录比例", en: "Share of records with a level of their own" } },
  unestablished: {
    value: 0.12,
    says: { zh: "未核实或不成立的记录比例", en: "Share of records whose standing counts nothing" },
  },
  late: {
    value: 0.06,
    says: { zh: "评估日之后才入档的记录比例", en: "Share of records that come in after the day of assessment" },
  },
  future: { value: 0.05, says: { zh: "晚于评估日的日期比例", en: "Share of dates after the day of assessment" } },
  loaded: {
    value: 0.4,
    says: { zh: "不是全部载入的档案比例", en: "Share of archives of which not everything is loaded" },
  },
  edges: {
    value: 0.35,
    says: {
      zh: "取边界值（阈值±1、月末、极值）的比例",
      en: "Share of values at an edge: thresholds ±1, month ends, extremes",
    },
  },
  roles: {
    value: true,
    says: { zh: "包含处分、复核、澄清类记录", en: "Sanctions, reviews and exonerations among the records" },
  },
  related: {
    value: true,
    says: {
      zh: "附带岗位、单位、名单、同类对象和他人记录",
      en: "Posts, units, sets, peers and records of others beside the subject's own",
    },
  },
};

/**
 * All knobs: those given, the others at their default.
 * @example
 * knobsOf({ most: 3 }).missing //=> 0.1
 */
export function knobsOf(given: Partial<ArchiveKnobs> = {}): ArchiveKnobs {
  return turned(archiveKnobs, given);
}
