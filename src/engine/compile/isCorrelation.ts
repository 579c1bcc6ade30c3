import type { FactReference, Leaf } from "../../rulebook/index.js";

/** Facts of two different records or subjects: two absences are no match. */
export function isCorrelation({ fact, value }: Leaf): boolean {
  const owner = ownerOf(fact);
  const other = value?.kind === "fact" ? ownerOf(value.fact) : undefined;
  return owner !== undefined && other !== undefined && owner !== other;
}

function ownerOf(fact: FactReference): string | undefined {
  if (fact.of === "record" || fact.of === "column") return `record ${fact.as}`;
  return fact.of === "subject" ? `subject ${fact.kind}` : undefined;
}
