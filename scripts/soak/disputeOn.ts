import { parseArchive, viewArchive } from "../../src/model/index.js";
import { parseRulebook } from "../../src/rulebook/index.js";
import { filesOf } from "../../src/testing/index.js";
import { Contest, type Said } from "./Contest.js";
import type { Dispute } from "./Dispute.js";
import { soakModels } from "./soakModels.js";

/** What both engines say of a pair from its texts on, or nothing where rulebook or archive are refused. */
export async function disputeOn(dispute: Omit<Dispute, "name">): Promise<Said<unknown> | undefined> {
  const model = soakModels[dispute.model];
  const { rulebook } = parseRulebook(filesOf(dispute.book), model);
  const { archive } = parseArchive(JSON.stringify(dispute.raw), model);
  if (rulebook === undefined || archive === undefined) return undefined;
  const contest = new Contest(rulebook, model);
  if (dispute.include !== undefined) return contest.portraits(archive, dispute.seen, dispute.include);
  return contest.evaluations(viewArchive(archive, model, dispute.seen));
}
