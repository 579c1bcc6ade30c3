import { z } from "zod";
import {
  civilDate,
  defineDerived,
  defineModel,
  defineRecord,
  id,
  money,
  period,
  share,
  text,
  titled,
} from "../../src/model/index.js";

const cadreId = id().meta(titled("干部", "Cadre"));
const word = (en: string) => titled(en, en);

/** An event with a fact of every type. */
export const thing = defineRecord("thing", {
  title: { zh: "事项", en: "Thing" },
  nature: "event",
  subjects: { cadreId: "cadre", postId: "post" },
  fields: {
    cadreId,
    postId: id().meta(word("post")),
    code: id().meta(word("code")),
    other: id().meta(word("other")),
    note: text().meta(word("note")),
    kind: z
      .enum(["red", "green", "blue"])
      .meta(
        titled("颜色", "Colour", { members: { red: ["红", "Red"], green: ["绿", "Green"], blue: ["蓝", "Blue"] } }),
      ),
    tags: z.array(z.enum(["a", "b", "c"])).meta(word("tags")),
    flag: z.boolean().meta(word("flag")),
    n: z.int().meta(word("n")),
    signed: z.int().meta(titled("增减", "Signed", { negative: true })),
    paid: money("CNY").meta(word("paid")),
    anyMoney: money().meta(word("money")),
    part: share().meta(word("part")),
    length: period().meta(word("length")),
    due: civilDate().meta(word("due")),
    closedOn: civilDate().nullable().default(null).meta(word("closed")),
  },
});

/** What is expected to follow a thing, and something else to count. */
export const answer = defineRecord("answer", {
  title: { zh: "答复", en: "Answer" },
  nature: "event",
  subjects: { cadreId: "cadre" },
  fields: { cadreId, code: id().meta(word("code")), ok: z.boolean().meta(word("ok")), n: z.int().meta(word("n")) },
});

export const holding = defineRecord("holding", {
  title: { zh: "持有", en: "Holding" },
  nature: "state",
  subjects: { cadreId: "cadre" },
  fields: { cadreId, code: id().meta(word("code")), n: z.int().meta(word("n")) },
});

export const tenure = defineRecord("tenure", {
  title: { zh: "任职", en: "Tenure" },
  nature: "state",
  subjects: { cadreId: "cadre", postId: "post", unitId: "unit" },
  role: {
    name: "tenure",
    facts: {
      holder: "cadreId",
      post: "postId",
      unit: "unitId",
      from: "effectiveFrom",
      to: "effectiveTo",
      precedence: "precedence",
    },
  },
  fields: {
    cadreId,
    postId: id().meta(word("post")),
    unitId: id().meta(word("unit")),
    precedence: z.int().meta(word("precedence")),
  },
});

export const sanction = defineRecord("sanction", {
  title: { zh: "处分", en: "Sanction" },
  nature: { kind: "state", from: "begunOn", until: "endsOn" },
  subjects: { cadreId: "cadre" },
  role: {
    name: "sanction",
    facts: { governs: "governs", begunOn: "begunOn", endsOn: "endsOn", revokedOn: "revokedOn" },
  },
  fields: {
    cadreId,
    begunOn: civilDate().meta(word("begun")),
    endsOn: civilDate().nullable().default(null).meta(word("ends")),
    governs: z.boolean().meta(word("governs")),
    revokedOn: civilDate().nullable().default(null).meta(word("revoked")),
  },
});

export const review = defineRecord("review", {
  title: { zh: "复核", en: "Review" },
  nature: { kind: "event", on: "decidedOn" },
  subjects: { cadreId: "cadre" },
  role: {
    name: "review",
    facts: { rule: "rule", key: "key", decision: "decision", decidedOn: "decidedOn", validUntil: "validUntil" },
  },
  fields: {
    cadreId,
    rule: id().meta(word("rule")),
    key: id().meta(word("key")),
    decision: z.enum(["confirmed", "reviewed-open", "dismissed"]).meta(word("decision")),
    decidedOn: civilDate().meta(word("decided")),
    validUntil: civilDate().nullable().default(null).meta(word("until")),
  },
});

const twice = defineDerived(thing, "twice", {
  type: { scalar: "integer", list: false },
  title: { zh: "两倍", en: "Twice" },
  compute: ({ n }) => (n === undefined || n === null ? n : n * 2),
});

export const engineModel = defineModel({
  id: "engine",
  title: { zh: "引擎", en: "Engine" },
  subjects: {
    cadre: {
      title: { zh: "干部", en: "Cadre" },
      plural: "cadres",
      fields: { rank: z.int().meta(word("rank")), code: id().nullable().default(null).meta(word("code")) },
    },
    post: {
      title: { zh: "岗位", en: "Post" },
      plural: "posts",
      fields: { level: z.enum(["high", "low"]).meta(word("level")) },
    },
    unit: { title: { zh: "单位", en: "Unit" }, plural: "units", fields: { size: z.int().meta(word("size")) } },
  },
  records: [thing, answer, holding, tenure, sanction, review],
  derived: [twice],
  sets: { watched: { title: { zh: "名单", en: "Watched" }, type: { scalar: "id", list: false } } },
});
