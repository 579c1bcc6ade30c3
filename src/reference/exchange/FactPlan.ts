import type { ScalarType } from "../../kernel/index.js";
import type { Expression, FactReference, Leaf } from "../../rulebook/index.js";
import { recentSince } from "../evaluate/days/recentSince.js";
import { compareLeaf } from "../evaluate/logic/compareLeaf.js";
import { readExpression } from "../evaluate/reading/readExpression.js";
import { readFact } from "../evaluate/reading/readFact.js";
import { type Case, sightOf } from "../evaluate/reading/Sight.js";
import type { Value } from "../evaluate/values/Value.js";
import { describeExpression } from "./describeExpression.js";
import { encodeValue, type JsonFact } from "./encodeValue.js";

/** How a fact of an exported rule is read from an item; `undefined` where it is not exactly known. */
export type ReadJsonFact = (of: Case) => JsonFact | undefined;

/** The facts that an exported rule reads, by name, in the order in which it names them. */
export class FactPlan {
  readonly reads = new Map<string, ReadJsonFact>();

  /** The fact as the rule file names it. */
  fact(fact: FactReference): string {
    const { scalar } = fact.type;
    return this.add(fact.name, (of) => encodeValue(readFact(fact, sightOf(of)).value, scalar));
  }

  /** A fact that holds several values, on the right of `in`: one that is none has no members. */
  members(fact: FactReference): string {
    const { scalar } = fact.type;
    return this.add(`members of ${fact.name}`, (of) => {
      const { value } = readFact(fact, sightOf(of));
      return value === null ? [] : encodeValue(value, scalar);
    });
  }

  set(name: string): string {
    return this.add(`set ${name}`, (of) => of.hearing.view.sets.get(name));
  }

  /** A parameter or arithmetic, read for each item: the law of its time, the dates of its record. */
  expression(expression: Expression, scalar: ScalarType): string {
    const name = describeExpression(expression);
    return this.add(name, (of) => encodeValue(readExpression(expression, sightOf(of)).value, scalar));
  }

  /** The first day that lies within the last `period`. */
  since(period: Expression): string {
    return this.add(`since ${describeExpression(period)}`, (of) => {
      const { value } = readExpression(period, sightOf(of));
      return value?.is === "period"
        ? recentSince(value.period, of.hearing.view.asOf)
        : value === null
          ? null
          : undefined;
    });
  }

  eventDate(): string {
    return this.add("event date", (of) => encodeValue(of.eventDate.value, "date"));
  }

  /** A comparison that json-rules-engine has no operator for, as true or false. */
  comparison(leaf: Leaf, right: Expression): string {
    const name = `${leaf.fact.name} ${leaf.operator} ${describeExpression(right)}`;
    return this.add(name, (of) => {
      const sight = sightOf(of);
      const value: Value = readFact(leaf.fact, sight).value;
      const side = { value, scalar: leaf.fact.type.scalar, correlated: false, asOf: of.hearing.view.asOf };
      const truth = compareLeaf(leaf.operator, side, readExpression(right, sight).value);
      return truth === "unknown" ? undefined : truth === "true";
    });
  }

  private add(name: string, read: ReadJsonFact): string {
    this.reads.set(name, read);
    return name;
  }
}
