/** One change of a JSON text, and where: the pointer of what was changed, and the pointer below which the first difference lies. */
export interface SingleChange {
  readonly what: "value" | "deletion" | "duplicate" | "order" | "addition";
  readonly pointer: string;
  readonly below: string;
  readonly text: string;
}

interface Entry {
  /** Begins at the key where there is one. */
  readonly start: number;
  readonly end: number;
  readonly key: string | undefined;
  readonly value: Node;
}

interface Node {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly open: "{" | "[" | undefined;
  readonly entries: readonly Entry[];
}

/**
 * Every single change of a JSON text without white space: another value for each leaf, deletion and duplicate of each key
 * and element, exchange of neighbours, an added key in each object and an added element in each empty list.
 */
export function* singleChanges(text: string): Generator<SingleChange> {
  yield* changesOf(nodeAt(text, 0, ""), text);
}

function* changesOf(node: Node, text: string): Generator<SingleChange> {
  const { pointer, start, end, open, entries } = node;
  const put = (from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(to);
  if (open === undefined) {
    for (const other of others(JSON.parse(text.slice(start, end))))
      yield { what: "value", pointer, below: pointer, text: put(start, end, JSON.stringify(other)) };
    return;
  }
  const close = end - 1;
  const comma = entries.length > 0 ? "," : "";
  if (open === "{")
    yield {
      what: "addition",
      pointer: `${pointer}/zz`,
      below: `${pointer}/zz`,
      text: put(close, close, `${comma}"zz":0`),
    };
  else if (entries.length === 0)
    yield { what: "addition", pointer: `${pointer}/0`, below: `${pointer}/0`, text: put(close, close, "0") };
  for (const [index, one] of entries.entries()) {
    const at = one.value.pointer;
    const below = open === "{" ? at : pointer;
    const whole = text.slice(one.start, one.end);
    const next = entries[index + 1];
    const before = entries[index - 1];
    yield {
      what: "deletion",
      pointer: at,
      below,
      text: put(next === undefined && before !== undefined ? before.end : one.start, next?.start ?? one.end, ""),
    };
    yield { what: "duplicate", pointer: at, below, text: put(one.end, one.end, `,${whole}`) };
    if (next !== undefined && text.slice(next.start, next.end) !== whole)
      yield {
        what: "order",
        pointer: at,
        below: open === "{" ? next.value.pointer : pointer,
        text: put(one.start, next.end, `${text.slice(next.start, next.end)},${whole}`),
      };
    yield* changesOf(one.value, text);
  }
}

/** Other values of the type, and one of another type. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [`${value}x`, value.slice(1) === value ? null : value.slice(1)];
  if (typeof value === "number") return [value + 1, value === 0 ? -1 : 0, String(value)];
  if (typeof value === "boolean") return [!value, String(value)];
  return ["", 0];
}

function nodeAt(text: string, start: number, pointer: string): Node {
  const open = text[start];
  if (open !== "{" && open !== "[")
    return { pointer, start, end: scalarEnd(text, start), open: undefined, entries: [] };
  const entries: Entry[] = [];
  let position = start + 1;
  while (text[position] !== "}" && text[position] !== "]") {
    const from = position;
    let key: string | undefined;
    if (open === "{") {
      const end = scalarEnd(text, position);
      key = JSON.parse(text.slice(position, end)) as string; // BECAUSE: keys are texts.
      position = end + 1;
    }
    const value = nodeAt(text, position, `${pointer}/${key ?? entries.length}`);
    entries.push({ start: from, end: value.end, key, value });
    position = text[value.end] === "," ? value.end + 1 : value.end;
  }
  return { pointer, start, end: position + 1, open, entries };
}

function scalarEnd(text: string, start: number): number {
  let position = start + 1;
  if (text[start] !== '"') {
    while (!",]}".includes(text[position] ?? ",")) position += 1;
    return position;
  }
  while (text[position] !== '"') position += text[position] === "\\" ? 2 : 1;
  return position + 1;
}
