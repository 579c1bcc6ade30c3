import { type Diagnostic, IntegrityError } from "../../kernel/index.js";
import { type Archive, type Model, parseArchive } from "../../model/index.js";
import { tallyOf } from "../../population/index.js";
import { compileRulebook, serialisePortrait } from "../../portrait/index.js";
import type { Portrait } from "../../result/index.js";
import { batchDiagnostics } from "../diagnostics/batch.js";
import { nodeSha256 } from "../nodeSha256.js";
import type { LineAnswer, LineForm, LineJob, LineSettings } from "./LineJob.js";
import { requireRelated } from "./requireRelated.js";

/** Compiles once; the function assesses line after line, in this process or in a worker, to the same bytes. */
export function lineAssessor(settings: LineSettings, model: Model): (job: LineJob) => LineAnswer {
  const { rulebook, options, related, form } = settings;
  const assess = compileRulebook(rulebook, model, { sha256: nodeSha256 });
  const shared = related === undefined ? {} : { related: requireRelated(related, model) };
  return ({ line, bytes }) => {
    const { archive, diagnostics } = parseArchive(bytes, model, { sha256: nodeSha256, ...shared });
    const placed = diagnostics.map((one) => atLine(one, line));
    if (archive === undefined) return { diagnostics: placed };
    try {
      return { diagnostics: placed, assessed: answerOf(archive, assess(archive, options), form) };
    } catch (error) {
      // LAW: one poisonous archive never stops a batch. A broken call is not the archive's fault.
      if (error instanceof IntegrityError) throw error;
      return {
        diagnostics: [...placed, batchDiagnostics["assessment-failed"]({ kind: "archive", pointer: "", line }, {})],
      };
    }
  };
}

function answerOf(archive: Archive, portrait: Portrait, form: LineForm): NonNullable<LineAnswer["assessed"]> {
  const { kind, id } = archive.subject;
  return {
    subject: { kind, id },
    archiveHash: portrait.archiveHash,
    grade: portrait.grade,
    points: portrait.points,
    tally: tallyOf(portrait),
    ...(form === "bytes" ? {} : { portrait }),
    ...(form === "portrait" ? {} : { bytes: new TextEncoder().encode(`${serialisePortrait(portrait)}\n`) }),
  };
}

function atLine(diagnostic: Diagnostic, line: number): Diagnostic {
  return diagnostic.place?.kind === "archive" ? { ...diagnostic, place: { ...diagnostic.place, line } } : diagnostic;
}
