import type { Localized } from "../text/Localized.js";
import { formatShare } from "./Share.js";

/**
 * A share as a reader sees it in a sentence; one that no decimals can write has two (below 0.01 % four), cut as `formatShare` cuts.
 * @example
 * shareTitle({ numerator: 2, denominator: 3 }) //=> { zh: "约 66.66%", en: "≈ 66.66%" }
 */
export function shareTitle(share: Parameters<typeof formatShare>[0]): Localized {
  const text = formatShare(share).replace(" %", "%");
  if (!text.startsWith("≈ ")) return { zh: text, en: text };
  const [whole = "", decimals = ""] = text.slice(2, -1).split(".");
  const kept = /^-?0$/.test(whole) && decimals.startsWith("00") ? decimals : decimals.slice(0, 2).replace(/0+$/, "");
  const cut = `${whole}${kept === "" ? "" : `.${kept}`}%`;
  return { zh: `约 ${cut}`, en: `≈ ${cut}` };
}
