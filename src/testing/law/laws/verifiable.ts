import { serialisePortrait } from "../../../portrait/index.js";
import type { Draw } from "../../random/Draw.js";
import { expectHolds } from "../expectHolds.js";
import type { LawDefinition } from "../LawDefinition.js";

export const verifiable: LawDefinition = {
  id: "P-50",
  titles: {
    zh: "核验接受真实的画像，并拒绝其中任何一处改动",
    en: "Verifying accepts what was assessed and refuses it once any leaf of it is changed",
  },
  cases: ["something fires", "a leaf is changed"],
  cost: 3,
  holds: async (moment) => {
    const archive = moment.read(moment.raw);
    const portrait = await moment.assessRead(archive);
    const text = serialisePortrait(portrait);
    moment.met("something fires", portrait.ledger.length > 0);
    const genuine = await moment.verify(text, archive);
    expectHolds(genuine.ok, `the portrait is refused at ${"pointer" in genuine ? genuine.pointer : "its root"}`);
    for (let time = 0; time < changesToPortrait; time += 1) {
      const changed: unknown = JSON.parse(text);
      const pointer = changeLeaf(changed, moment.draw);
      moment.met("a leaf is changed");
      const { ok } = await moment.verify(JSON.stringify(changed), archive);
      expectHolds(!ok, `another value at ${pointer} is accepted`);
    }
  },
};

const changesToPortrait = 2;

/** Day and knowledge: another of them may give, byte for byte, the portrait of that day. SEE: docs/decisions/002, 18. */
const ruling: ReadonlySet<string> = new Set(["asOf", "knownAt", "audience"]);

interface Leaf {
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
  readonly pointer: string;
}

/** Puts another value of the same type in the place of one leaf; says which. */
function changeLeaf(tree: unknown, draw: Draw): string {
  const { holder, key, value, pointer } = draw.pick(leavesOf(tree, "").filter((one) => !ruling.has(one.key)));
  Reflect.set(holder, key, changed(value));
  return pointer;
}

function leavesOf(tree: unknown, pointer: string): readonly Leaf[] {
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]): readonly Leaf[] =>
    typeof value === "object" && value !== null
      ? leavesOf(value, `${pointer}/${key}`)
      : [{ holder: tree, key, value, pointer: `${pointer}/${key}` }],
  );
}

function changed(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return value === null ? "none" : `${String(value)}x`;
}
