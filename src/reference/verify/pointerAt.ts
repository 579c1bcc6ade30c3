import { pointerTo } from "./pointerTo.js";

/** A container that is open: its current key or index, and whether its next text is a key. */
interface Open {
  part: string | number | undefined;
  keyNext: boolean;
}

/**
 * The pointer to the value or key that stands at an offset of a JSON text, sound up to there.
 * @example
 * pointerAt('{"a":[1,{"b":2}]}', 13) //=> "/a/1/b"
 */
export function pointerAt(text: string, offset: number): string {
  const open: Open[] = [];
  let position = 0;
  while (position <= offset && position < text.length) {
    const inner = open.at(-1);
    const letter = text[position];
    if (letter === "{") open.push({ part: undefined, keyNext: true });
    else if (letter === "[") open.push({ part: 0, keyNext: false });
    else if (letter === "}" || letter === "]") open.pop();
    else if (letter === "," && typeof inner?.part === "number") inner.part += 1;
    else if (letter === "," && inner !== undefined) inner.keyNext = true;
    else if (letter === '"') {
      const end = endOfText(text, position);
      if (inner?.keyNext === true) {
        inner.part = keyIn(text.slice(position, end));
        inner.keyNext = false;
      }
      position = end - 1;
    }
    position += 1;
  }
  let pointer = "";
  for (const { part } of open) if (part !== undefined) pointer = pointerTo(pointer, part);
  return pointer;
}

/** The first offset after the text that begins here. */
function endOfText(text: string, start: number): number {
  let position = start + 1;
  while (position < text.length && text[position] !== '"') position += text[position] === "\\" ? 2 : 1;
  return Math.min(position + 1, text.length);
}

function keyIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // A key that breaks off is named as far as it goes.
    return quoted.slice(1);
  }
}
