import type { Fact } from "./generateCondition.js";

/** The facts of each record type that rules compare. */
const facts = {
  gift: {
    value: "money",
    disposal: "disposal",
    handedOverOn: "date",
    occurredOn: "date",
    giver: "giver",
    pieces: "integer",
    tags: "tags",
  },
  talk: { topic: "topic", passed: "boolean", pieces: "integer", occurredOn: "date" },
  holding: {
    entity: "entity",
    part: "share",
    listed: "boolean",
    value: "money",
    effectiveFrom: "date",
    effectiveTo: "date",
  },
  sanction: { pieces: "integer", governs: "boolean", effectiveFrom: "date", endsOn: "date" },
  tenure: { pieces: "integer", effectiveFrom: "date", effectiveTo: "date" },
  complaint: { occurredOn: "date" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Fact["kind"]>>>>;
export type Type = keyof typeof facts;

export const factsOf = (type: Type, as: string): readonly Fact[] =>
  Object.entries(facts[type]).map(([field, kind]) => ({ name: `${as}.${field}`, kind }));

/** A field that most records of the type have. */
export const likelyFact: Readonly<Record<Type, string>> = {
  gift: "giver",
  talk: "topic",
  holding: "entity",
  sanction: "effectiveFrom",
  tenure: "effectiveFrom",
  complaint: "occurredOn",
};
