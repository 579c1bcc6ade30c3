import type { Localized } from "../kernel/index.js";
import type { PeerFigure } from "./Condition.js";

/** What a figure of a peer group is called. */
export const peerFigureTitles: Readonly<Record<PeerFigure, Localized>> = {
  subjects: { zh: "可比对象数", en: "number of peers" },
  q1: { zh: "下四分位数", en: "lower quartile" },
  median: { zh: "中位数", en: "median" },
  q3: { zh: "上四分位数", en: "upper quartile" },
  lowerFence: { zh: "下限", en: "lower fence" },
  upperFence: { zh: "上限", en: "upper fence" },
};
