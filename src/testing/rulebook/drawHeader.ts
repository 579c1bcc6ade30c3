import { standings } from "../../kernel/index.js";
import type { Model } from "../../model/index.js";
import type { Draw } from "../random/Draw.js";
import { drawCondition } from "./drawCondition.js";
import { commonFacts, type Sight } from "./Sight.js";
import type { Yaml, YamlMap } from "./writeYaml.js";

export const categories = ["integrity", "conduct"] as const;
const worthless: ReadonlySet<string> = new Set([
  "alleged",
  "unverifiable",
  "unfounded",
  "exonerated",
  "dismissed",
  "revoked",
]);
const title = (zh: string, en: string): YamlMap => ({ zh, en });
const thousandths = (count: number): Yaml => `${count / 10} %`;

/** The numbers of scoring, all of them drawn: bases, factors, weights, bands, knots, caps. */
export function drawHeader(draw: Draw, sight: Sight, kind: string): YamlMap {
  const names = ["A", "B", "C", "D", "E"].slice(0, draw.integer(3, 5));
  const bands = rising(draw, names.length, 12);
  const scores = rising(draw, names.length, 20);
  const knots = bands.map((points, index): Yaml => ({ points, score: Math.min(90, scores[index] ?? 0) }));
  return {
    rulebook: "generated",
    version: "1.0.0",
    format: 1,
    title: title("生成的规则库", "Generated rulebook"),
    reviewedOn: "2024-01-01",
    base: [0, ...rising(draw, 6, 9).slice(1)],
    verification: Object.fromEntries(standings.map((one) => [one, standing(draw, one)])),
    postFactor: postFactor(draw, sight.model, kind),
    mitigation: mitigation(draw, sight),
    weights: falling(draw),
    floors: draw.chance(0.6) ? [{ severity: draw.integer(3, 5), grade: draw.pick(names.slice(1)) }] : [],
    grades: names.map(
      (grade, index): Yaml => ({
        grade,
        from: bands[index] ?? 0,
        title: title(`${grade}级`, `grade ${grade}`),
        colour: title("色", "colour"),
        followUp: title("跟进", "follow up"),
      }),
    ),
    ceilingFrom: draw.pick(names.slice(1)),
    knots: [...knots, { points: (bands.at(-1) ?? 0) + draw.integer(1, 100), score: 100 }],
    dimensions: categories.map((id): Yaml => ({ id, title: title("维度", "Dimension"), categories: [id] })),
    dimensionCap: draw.integer(5, 60),
    minimumCoverage: thousandths(draw.integer(0, 600)),
    outlookMonths: draw.integer(1, 3),
    categories: categories.map((id): Yaml => ({ id, title: title("类别", "Category") })),
    gates: ["gate", "other-gate"].map((id): Yaml => ({ id, title: title("关口", "Gate") })),
    actions: [{ id: "ask", title: title("询问", "Ask") }],
    owners: [{ id: "office", title: title("办公室", "Office") }],
  };
}

/** 0 and then higher and higher. */
function rising(draw: Draw, count: number, step: number): readonly number[] {
  const list = [0];
  while (list.length < count) list.push((list.at(-1) ?? 0) + draw.integer(1, step));
  return list;
}

function falling(draw: Draw): readonly Yaml[] {
  const weights: Yaml[] = [];
  for (let weight = 1000, left = draw.integer(1, 8); left > 0; left -= 1) {
    weights.push(thousandths(weight));
    weight = draw.chance(0.3) ? weight : draw.integer(0, weight);
  }
  return weights;
}

function standing(draw: Draw, name: string): Yaml {
  if (worthless.has(name)) return { factor: 0, established: false };
  if (name === "detected") return { factor: thousandths(draw.integer(300, 1000)), established: false };
  return {
    factor: name === "adjudicated" || draw.chance(0.6) ? 1 : thousandths(draw.integer(1, 1000)),
    established: true,
  };
}

/** By a profile fact of another kind of subject, such as the risk of a post, where there is one. */
function postFactor(draw: Draw, model: Model, kind: string): YamlMap {
  const facts = [...model.subjects.values()].flatMap((subject) =>
    subject.kind === kind
      ? []
      : [...subject.facts.values()]
          .filter(({ type }) => type.scalar === "enum" && !type.list)
          .map(({ name, type }) => ({ name: `${subject.kind}.${name}`, members: type.members ?? [] })),
  );
  if (facts.length === 0 || draw.chance(0.3)) return { otherwise: 1 };
  const { name, members } = draw.pick(facts);
  const values = Object.fromEntries(members.map((one) => [one, thousandths(draw.integer(800, 1400))]));
  return { fact: name, categories: draw.several(categories, 1, 2), values, otherwise: 1 };
}

function mitigation(draw: Draw, sight: Sight): readonly Yaml[] {
  const envelope = commonFacts(sight.model, [...sight.model.records.keys()].slice(0, 1), "record").filter(
    (one) => one.envelope === true,
  );
  if (envelope.length === 0) return [];
  const spoke: YamlMap = { fact: "record.mitigation", operator: "contains", value: "voluntary-report" };
  const other = drawCondition(
    draw,
    { ...sight, facts: envelope, literalOnly: true, library: { ...sight.library, conditions: [] } },
    0,
  );
  return [spoke, other]
    .filter(() => draw.chance(0.6))
    .map(
      (when, index): Yaml => ({
        id: `spoke-up-${index}`,
        title: title("从轻", "Mitigating"),
        when,
        factor: thousandths(draw.integer(0, 1000)),
        ...(draw.chance(0.4) ? { maxSeverity: draw.integer(0, 4) } : {}),
      }),
    );
}
