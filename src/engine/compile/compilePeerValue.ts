import { parseMoney, parseShare } from "../../kernel/index.js";
import type { PeerFigures } from "../../model/index.js";
import type { FactReference } from "../../rulebook/index.js";
import type { Frame } from "../Frame.js";
import type { Value } from "../Value.js";

type PeerReference = Extract<FactReference, { of: "peer" }>;

/** A figure of the peer group delivered with the archive, read by the type of the `let`; missing where there is none. */
export function compilePeerValue(rule: string, fact: PeerReference): (frame: Frame) => Value {
  let peers: readonly PeerFigures[] | undefined;
  let value: Value;
  return ({ view }) => {
    // BECAUSE: the same for every group of a view, and for all archives that share their peers.
    if (view.peers !== peers) value = figureOf(view.peers, rule, fact);
    peers = view.peers;
    return value;
  };
}

function figureOf(peers: readonly PeerFigures[], rule: string, { let: name, figure, type }: PeerReference): Value {
  const written = peers.find((one) => one.rule === rule && one.let === name)?.[figure];
  if (written === undefined) return undefined;
  if (type.scalar === "integer")
    return typeof written === "number" && Number.isSafeInteger(written) ? written : undefined;
  if (type.scalar === "money") return parseMoney(String(written));
  if (type.scalar === "share") return parseShare(String(written));
  return undefined;
}
