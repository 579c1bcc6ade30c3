import type { RoleName } from "../../model/index.js";
import type { RawField, RawRecordType } from "./RawModel.js";

/** The roles that engines know; those that only portraits of posts show are not drawn. */
export type DrawnRole = Extract<RoleName, "sanction" | "review" | "exoneration" | "tenure">;

/** What plays a role, but for whom it names. */
type Player = Pick<RawRecordType, "type" | "nature" | "level" | "fields"> & {
  readonly role: NonNullable<RawRecordType["role"]>;
};

const event = { kind: "event", on: "occurredOn" } as const;
const date = (name: string): RawField => ({ name, scalar: "date" });
const dateOrNone = (name: string): RawField => ({ name, scalar: "date", absent: true });

/** A record type for each role, with the fields that the role needs. `[holder, post, unit]`: the fields that name them. */
export function playerOfRole(role: DrawnRole, [holder, post, unit]: readonly [string, string, string]): Player {
  const players: { readonly [R in DrawnRole]: Player } = {
    sanction: {
      type: "penalty",
      level: "L2",
      nature: { kind: "state", from: "effectiveFrom", until: "endsOn" },
      role: {
        name: "sanction",
        facts: { governs: "governs", begunOn: "effectiveFrom", endsOn: "endsOn", revokedOn: "revokedOn" },
      },
      fields: [{ name: "governs", scalar: "boolean" }, date("endsOn"), dateOrNone("revokedOn")],
    },
    review: {
      type: "ruling",
      level: "L2",
      nature: event,
      role: {
        name: "review",
        facts: { rule: "rule", key: "key", decision: "decision", decidedOn: "occurredOn", validUntil: "validUntil" },
      },
      fields: [
        { name: "rule", scalar: "text" },
        { name: "key", scalar: "id" },
        { name: "decision", scalar: "enum", members: ["confirmed", "reviewed-open", "dismissed"] },
        dateOrNone("validUntil"),
      ],
    },
    exoneration: {
      type: "clearance",
      level: "L3",
      nature: event,
      role: { name: "exoneration", facts: { from: "occurredOn" } },
      fields: [],
    },
    tenure: {
      type: "service",
      level: "L1",
      nature: { kind: "state", from: "effectiveFrom", to: "effectiveTo" },
      role: {
        name: "tenure",
        facts: { holder, post, unit, from: "effectiveFrom", to: "effectiveTo", precedence: "precedence" },
      },
      fields: [{ name: "precedence", scalar: "integer" }],
    },
  };
  return players[role];
}
