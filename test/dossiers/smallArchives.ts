import { archiveOf, type Input } from "./standardRules.js";

export const cadreId = "C-1";
export const postId = "P-1";
export const unitId = "U-1";
type Record = NonNullable<Input["records"]>[number];

const unit = {
  id: unitId,
  title: "省分公司",
  level: "provincial",
  parentUnitId: null,
  largeFundLimit: "5000000.00 CNY",
} as const;
const post = {
  id: postId,
  unitId,
  title: "岗位",
  level: "provincial",
  line: "channel",
  riskLevel: "medium",
  keyPost: true,
  leadershipTeam: false,
  rotationLimitMonths: 84,
} as const;
const held = {
  type: "tenure",
  id: "T-1",
  cadreId,
  postId,
  unitId,
  kind: "substantive",
  effectiveFrom: "2024-01-05",
  occurredOn: "2024-01-05",
  recordedOn: "2024-01-05",
  verification: "documented",
} as const;

/** A cadre in a post of medium risk with these records and no others. */
export function cadreWith(
  records: readonly Record[],
  tenures: readonly Record[] = [held],
): ReturnType<typeof archiveOf> {
  return archiveOf({
    format: "integrity-archive/1",
    subject: {
      kind: "cadre",
      id: cadreId,
      cadreClass: "key-person",
      partyMember: true,
      publicOfficial: true,
      reportsPersonalMatters: false,
      status: "serving",
    },
    records: [...tenures, ...records],
    related: { posts: [post], units: [unit] },
    loaded: "all",
  });
}

/** A unit with these records; `related` are records of others that rules may read. */
export function unitWith(records: readonly Record[], related: readonly Record[] = []): ReturnType<typeof archiveOf> {
  return archiveOf({
    format: "integrity-archive/1",
    subject: { kind: "unit", ...unit },
    records,
    related: { posts: [post], records: related },
    loaded: "all",
  });
}

/** The post itself with these records. */
export function postWith(records: readonly Record[]): ReturnType<typeof archiveOf> {
  return archiveOf({
    format: "integrity-archive/1",
    subject: { kind: "post", ...post },
    records,
    related: { units: [unit] },
    loaded: "all",
  });
}
