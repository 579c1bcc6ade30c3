import { parseMoney, parseShare, type ValueType } from "../kernel/index.js";
import type { PeerFigure } from "../rulebook/index.js";
import type { Frame } from "./Frame.js";
import type { Value } from "./Value.js";

/** A figure of the peer group delivered with the archive, read by the type of the `let`; missing where there is none. */
export function peerValue(frame: Frame, rule: string, letName: string, figure: PeerFigure, type: ValueType): Value {
  const figures = frame.view.peers.find((one) => one.rule === rule && one.let === letName);
  const written = figures?.[figure];
  if (written === undefined) return undefined;
  if (type.scalar === "integer")
    return typeof written === "number" && Number.isSafeInteger(written) ? written : undefined;
  if (type.scalar === "money") return parseMoney(String(written));
  if (type.scalar === "share") return parseShare(String(written));
  return undefined;
}
