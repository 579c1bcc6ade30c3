/**
 * An id in kebab case from a rule's name, else its event, numbered where it is taken; `changed` where the
 * name alone did not do.
 * @example
 * ruleIdOf("Gift too large", "t", new Set()) //=> { id: "gift-too-large", changed: false }
 */
export function ruleIdOf(
  name: string,
  event: string,
  taken: ReadonlySet<string>,
): { readonly id: string; readonly changed: boolean } {
  const stem = kebab(name) || kebab(event) || "imported-rule";
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return { id, changed: id !== kebab(name) };
}

const longest = 60;

function kebab(text: string): string {
  const words =
    text
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, longest).replace(/-+$/, "");
}
