// Wide and full-width ranges of Unicode's East Asian Width that occur in practice; marks and joiners take no room.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const noWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * How many columns of a terminal a text takes.
 * @example
 * displayWidth("礼品 gift") //=> 9
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) if (!noWidth.test(letter)) width += wide.test(letter) ? 2 : 1;
  return width;
}
