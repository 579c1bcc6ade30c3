import { compareText, type Localized } from "../../kernel/index.js";
import * as say from "../diagnostics/meaning.js";
import { readMap } from "../read/readMap.js";
import { readItems, readKebab, readLocalized, scalar } from "../read/readScalar.js";
import type { Report } from "../read/Report.js";
import { need } from "../read/Shape.js";
import type { Rulebook } from "../Rulebook.js";
import { parseSyntax } from "../syntax/parseSyntax.js";
import type { SyntaxNode } from "../syntax/SyntaxNode.js";

type Files = Readonly<Record<string, string>>;

export interface Merged {
  readonly files: Files;
  readonly off: readonly { readonly rule: string; readonly reason: Localized }[];
  readonly overlay?: NonNullable<Rulebook["overlay"]>;
}

const offShape = { rule: need("规则", "Rule"), reason: need("理由", "Reason") };

/**
 * Puts an overlay's files over those of the rulebook it extends: a file of the overlay takes the place of the base's file of
 * that name. rulebook.yaml is the overlay's own and whole. What differs is kept for the provenance of every portrait.
 */
export function mergeOverlay(files: Files, bases: Readonly<Record<string, Files>>, report: Report): Merged | undefined {
  const root = parseSyntax("rulebook.yaml", files["rulebook.yaml"] ?? "").root;
  const entries = root?.kind === "map" ? root.entries : [];
  const at = (name: string): SyntaxNode | undefined => entries.find(({ key }) => key === name)?.value;
  const extended = scalar(at("extends"), report);
  if (extended === undefined) return { files, off: [] };
  const base = bases[extended.text];
  if (base === undefined) return report(say.extendsUnavailable, extended.place, { base: extended.text });
  const off = readItems(at("off")).flatMap((one) => {
    const map = readMap(one, offShape, report);
    const rule = readKebab(map?.rule, report);
    const reason = readLocalized(map?.reason, report);
    return rule === undefined || reason === undefined ? [] : [{ rule, reason }];
  });
  const own = Object.keys(files).filter((file) => file !== "rulebook.yaml").sort(compareText);
  const isRule = (file: string): boolean => !/^(params|lists|conditions|calendars|documents|tests)\//.test(file);
  const ruleOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
  const [id = "", version = ""] = extended.text.split("@");
  return {
    files: { ...base, ...files },
    off,
    overlay: {
      base: { id, version, hash: "" },
      changedParams: own.filter((file) => file.startsWith("params/")),
      off,
      added: own.filter((file) => isRule(file) && base[file] === undefined).map(ruleOf),
      replaced: own.filter((file) => isRule(file) && base[file] !== undefined).map(ruleOf),
    },
  };
}
