import type { KnobTable } from "../knobs/KnobTable.js";
import { turned } from "../knobs/turned.js";

/** How models are drawn. Shares are from 0 to 1. */
export interface ModelKnobs {
  readonly mostKinds: number;
  readonly fewestTypes: number;
  readonly mostTypes: number;
  readonly fewestFields: number;
  readonly mostFields: number;
  readonly states: number;
  readonly lists: number;
  readonly absent: number;
  readonly bounded: number;
  readonly restricted: number;
  readonly played: number;
}

/** Every knob with its default and what it turns: the one table for code and documentation. */
export const modelKnobs: KnobTable<ModelKnobs> = {
  mostKinds: { value: 3, says: { zh: "最多对象类别数", en: "Most kinds of subject" } },
  fewestTypes: {
    value: 2,
    says: { zh: "最少记录类型数（不含承担角色的类型）", en: "Fewest record types, those with a role not counted" },
  },
  mostTypes: {
    value: 5,
    says: { zh: "最多记录类型数（不含承担角色的类型）", en: "Most record types, those with a role not counted" },
  },
  fewestFields: { value: 1, says: { zh: "每类记录的最少字段数", en: "Fewest fields of a record type" } },
  mostFields: { value: 6, says: { zh: "每类记录的最多字段数", en: "Most fields of a record type" } },
  states: {
    value: 0.4,
    says: { zh: "状态类（有起止）的记录类型比例", en: "Share of record types that are states; the others are events" },
  },
  lists: { value: 0.2, says: { zh: "列表字段的比例", en: "Share of fields that are lists" } },
  absent: {
    value: 0.2,
    says: { zh: "未写即为“无”的字段比例", en: "Share of fields of which absence means none" },
  },
  bounded: {
    value: 0.2,
    says: { zh: "另有取值限制的字段比例", en: "Share of fields with bounds of their own" },
  },
  restricted: {
    value: 0.3,
    says: { zh: "密级高于 L1 的记录类型比例", en: "Share of record types of a level above L1" },
  },
  played: {
    value: 0.7,
    says: {
      zh: "处分、复核、澄清、任职各角色有记录类型承担的比例",
      en: "How often each role (sanction, review, exoneration, tenure) is played by a type",
    },
  },
};

/**
 * All knobs: those given, the others at their default.
 * @example
 * modelKnobsOf({ mostTypes: 9 }).fewestTypes //=> 2
 */
export function modelKnobsOf(given: Partial<ModelKnobs> = {}): ModelKnobs {
  return turned(modelKnobs, given);
}
