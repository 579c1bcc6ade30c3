import { civilDate, defineModel, defineRecord, id, money, text, titled } from "integrity-portrait";
import { z } from "zod";

/**
 * The Register of Members' Financial Interests as a model: one record type a category of the register. It shares nothing
 * with the built-in model. A date, amount or size that the register does not publish is missing, never nought.
 */
const memberId = { memberId: "member" };
const registeredOn = civilDate().meta(titled("登记日", "Registered on"));
const value = money("GBP").meta(titled("价值", "Value"));
const paymentType = z
  .enum(["monetary", "in-kind"])
  .meta(
    titled("支付方式", "Payment type", { members: { monetary: ["现金", "Monetary"], "in-kind": ["实物", "In kind"] } }),
  );
const relation = z.enum(["spouse", "partner", "child", "parent", "sibling"]).meta(
  titled("亲属关系", "Relation", {
    members: {
      spouse: ["配偶", "Spouse"],
      partner: ["伴侣", "Partner"],
      child: ["子女", "Child"],
      parent: ["父母", "Parent"],
      sibling: ["兄弟姐妹", "Sibling"],
    },
  }),
);
const member = id().meta(titled("议员编号", "Member number"));

const event = (type, zh, en, fields) =>
  defineRecord(type, {
    title: { zh, en },
    nature: { kind: "event", on: "occurredOn" },
    subjects: memberId,
    level: "L1",
    timeline: true,
    fields: { memberId: member, registeredOn, ...fields },
  });
const state = (type, zh, en, fields) =>
  defineRecord(type, {
    title: { zh, en },
    nature: { kind: "state", from: "effectiveFrom", to: "effectiveTo" },
    subjects: memberId,
    level: "L1",
    timeline: true,
    fields: { memberId: member, registeredOn, ...fields },
  });

export const registerModel = defineModel({
  id: "uk-register",
  title: { zh: "英国议员利益登记", en: "Register of Members' Financial Interests" },
  subjects: {
    member: { title: { zh: "议员", en: "Member" }, plural: "members", fields: {} },
  },
  records: [
    event("gift", "礼品与招待", "Gifts, benefits and hospitality", {
      value,
      paymentType,
      abroad: z.boolean().meta(titled("境外", "From outside the UK")),
      donorStatus: text().meta(titled("赠与方性质", "Status of the donor")),
    }),
    event("donation", "捐赠与支持", "Donations and other support", {
      value,
      paymentType,
      donorStatus: text().meta(titled("捐赠方性质", "Status of the donor")),
    }),
    event("visit", "境外出访", "Visits outside the UK", {
      value,
      endedOn: civilDate().meta(titled("结束日", "Ended on")),
      countries: z.array(text()).meta(titled("国家", "Countries")),
    }),
    event("payment", "一次性报酬", "Ad hoc payments", { value, paymentType }),
    state("ongoingPayment", "持续报酬", "Ongoing paid employment", { value, paymentType }),
    state("employment", "雇佣与收入", "Employment and earnings", {
      asDirector: z.boolean().meta(titled("担任付款方董事", "Director of the payer")),
    }),
    state("shareholding", "持股", "Shareholdings", {
      threshold: z.enum(["over-15-percent", "over-70000-pounds"]).meta(
        titled("登记门槛", "Threshold", {
          members: {
            "over-15-percent": ["超过已发行股本 15 %", "Over 15 % of issued share capital"],
            "over-70000-pounds": ["价值超过 7 万英镑", "Worth more than £70,000"],
          },
        }),
      ),
    }),
    state("property", "土地与房产", "Land and property", {
      rentalIncome: z.boolean().meta(titled("有须登记的租金", "Registrable rental income")),
    }),
    state("familyEmployed", "聘用亲属", "Family members employed", { relation }),
    state("familyLobbying", "亲属从事游说", "Family members engaged in lobbying", { relation }),
  ],
});
