import { type Standing, standings } from "../../kernel/index.js";
import * as say from "../diagnostics/meaning.js";
import type { Scoring } from "../Rulebook.js";
import type { Report } from "../read/Report.js";
import { readMap } from "../read/readMap.js";
import { readBoolean, readFactor } from "../read/readScalar.js";
import { need } from "../read/Shape.js";
import { oneOf } from "../read/suggestion.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

const standingShape = { factor: need("系数", "Factor"), established: need("是否已成立", "Established") };

/** LAW: what is alleged, unfounded or taken back never scores, whatever a rulebook says. */
const worthless: ReadonlySet<Standing> = new Set([
  "alleged",
  "unverifiable",
  "unfounded",
  "exonerated",
  "dismissed",
  "revoked",
]);

/** Factor and standing of every verification state; none may be left out. */
export function readVerification(node: SyntaxNode | undefined, report: Report): Scoring["verification"] | undefined {
  if (node === undefined) return undefined;
  const shape = Object.fromEntries(standings.map((standing) => [standing, need(standing, standing)]));
  const map = readMap(node, shape, report);
  if (map === undefined) return undefined;
  const entries = standings.map((standing) => {
    const inner = map[standing];
    const row = inner && readMap(inner, standingShape, report);
    const factor = readFactor(row?.factor, report) ?? 0;
    const most = worthless.has(standing) ? 0 : 1000;
    if (row?.factor !== undefined && factor > most)
      report(say.range, row.factor.place, { value: factor / 1000, least: 0, most: most / 1000 });
    const established = readBoolean(row?.established, report) ?? false;
    if (row?.established !== undefined && established && (standing === "detected" || worthless.has(standing)))
      report(say.choiceUnknown, row.established.place, { value: "true", ...oneOf(["false"]) });
    return [standing, { factor, established }] as const;
  });
  // BECAUSE: one entry for every standing.
  return Object.fromEntries(entries) as Record<Standing, { factor: number; established: boolean }>;
}
