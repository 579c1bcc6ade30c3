import { compareText } from "../../kernel/index.js";
import { type ItemKind, itemKinds, type RulebookItem } from "./RulebookItem.js";

export interface RulebookChange {
  readonly kind: ItemKind;
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  /** Keys that differ; of an added or removed definition none. */
  readonly parts: readonly string[];
  /** ★: points, a grade, a gate or whether a rule fires can differ for somebody. */
  readonly canChangeNumbers: boolean;
  /** Values of a parameter or a plain number of rulebook.yaml. */
  readonly before?: string;
  readonly after?: string;
}

/** The numbers of what has none. */
const noNumbers: ReadonlySet<string | undefined> = new Set([undefined, "null", "-"]);

/** What differs between two rulebooks, by kind, then id. */
export function diffItems(before: readonly RulebookItem[], after: readonly RulebookItem[]): readonly RulebookChange[] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly RulebookChange[] => {
    const was = old.get(key);
    const is = now.get(key);
    const one = is ?? was;
    if (one === undefined || was?.all === is?.all) return [];
    return [
      {
        kind: one.kind,
        id: one.id,
        change: was === undefined ? "added" : is === undefined ? "removed" : "changed",
        parts: was === undefined || is === undefined ? [] : partsOf(was, is),
        canChangeNumbers: was?.numbers !== is?.numbers && !(noNumbers.has(was?.numbers) && noNumbers.has(is?.numbers)),
        ...(was?.shown === undefined ? {} : { before: was.shown }),
        ...(is?.shown === undefined ? {} : { after: is.shown }),
      },
    ];
  });
  const order = (kind: ItemKind): number => itemKinds.indexOf(kind);
  return changes.sort((a, b) => order(a.kind) - order(b.kind) || compareText(a.id, b.id));
}

function keyOf({ kind, id }: RulebookItem): string {
  return `${kind} ${id}`;
}

function partsOf(was: RulebookItem, is: RulebookItem): readonly string[] {
  if (was.parts === undefined || is.parts === undefined) return [];
  const keys = [...new Set([...Object.keys(was.parts), ...Object.keys(is.parts)])];
  return keys.filter((key) => was.parts?.[key] !== is.parts?.[key]).sort(compareText);
}
