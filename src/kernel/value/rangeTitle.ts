import type { Localized } from "../text/Localized.js";

/**
 * What is known within bounds only, as a reader sees it in a sentence; a bound that is not known is absent.
 * @example
 * rangeTitle({ zh: "3", en: "3" }, undefined) //=> { zh: "至少 3", en: "at least 3" }
 */
export function rangeTitle(least: Localized | undefined, most: Localized | undefined): Localized {
  if (least !== undefined && most !== undefined)
    return { zh: `${least.zh} 至 ${most.zh}`, en: `${least.en} to ${most.en}` };
  if (least !== undefined) return { zh: `至少 ${least.zh}`, en: `at least ${least.en}` };
  if (most !== undefined) return { zh: `至多 ${most.zh}`, en: `at most ${most.en}` };
  return { zh: "不详", en: "not known" };
}
