import type { Rule } from "../Rule.js";
import type { Scoring } from "../Rulebook.js";
import { readMap } from "../read/readMap.js";
import { readChoice, readInteger, readItems, readLocalized } from "../read/readScalar.js";
import type { Context } from "../resolve/Context.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";
import { rectificationStates, type UsesTable } from "../Uses.js";
import { rectificationShape, topicsShape, trainingShape, usesShape } from "./usesShape.js";

/** What people do with portraits: training by weak dimensions, rectification by rule or action. */
export function readUses(
  node: SyntaxNode | undefined,
  context: Context,
  dimensions: Scoring["dimensions"],
  rules: readonly Rule[],
): UsesTable | undefined {
  const { report, actions } = context;
  const map = node && readMap(node, usesShape, report);
  const training = map?.training && readTraining(map.training, context, dimensions);
  if (map === undefined || training === undefined) return undefined;
  const ids = rules.map(({ id }) => id);
  const codes = actions.map(({ id }) => id);
  const rectification = readItems(map.rectification).flatMap((one) => {
    const row = readMap(one, rectificationShape, report);
    const state = readChoice(row?.state, rectificationStates, report);
    if (row === undefined || state === undefined) return [];
    const named = readItems(row.rules).flatMap((rule) => readChoice(rule, ids, report) ?? []);
    const asked = readItems(row.actions).flatMap((action) => readChoice(action, codes, report) ?? []);
    return [
      {
        state,
        ...(row.rules === undefined ? {} : { rules: named }),
        ...(row.actions === undefined ? {} : { actions: asked }),
      },
    ];
  });
  return { training, rectification };
}

function readTraining(
  node: SyntaxNode,
  { report }: Context,
  dimensions: Scoring["dimensions"],
): UsesTable["training"] | undefined {
  const map = readMap(node, trainingShape, report);
  const healthBelow = readInteger(map?.healthBelow, report, 1, 100);
  const smallestGroup = readInteger(map?.smallestGroup, report, 5, 1000);
  const ids = dimensions.map(({ id }) => id);
  const topics = readItems(map?.topics).flatMap((one) => {
    const row = readMap(one, topicsShape, report);
    const dimension = readChoice(row?.dimension, ids, report);
    const texts = readItems(row?.topics).flatMap((topic) => readLocalized(topic, report) ?? []);
    return dimension === undefined ? [] : [{ dimension, topics: texts }];
  });
  return healthBelow === undefined || smallestGroup === undefined ? undefined : { healthBelow, smallestGroup, topics };
}
