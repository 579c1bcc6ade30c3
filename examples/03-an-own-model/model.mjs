import { civilDate, defineModel, defineRecord, id, money, titled } from "integrity-portrait";

const official = { officialId: "official" };

/** A hospital's own entities: nothing here knows the built-in model. Titles stand with the fields, in both languages. */
const sponsorship = defineRecord("sponsorship", {
  title: { zh: "赞助", en: "Sponsorship" },
  nature: "event",
  subjects: official,
  level: "L1",
  fields: {
    officialId: id().meta(titled("人员代码", "Official")),
    sponsorId: id().meta(titled("赞助方代码", "Sponsor")),
    value: money("CNY").meta(titled("金额", "Value")),
    approvedOn: civilDate().nullable().meta(titled("批准日期", "Approved on")),
  },
});

export const hospitalModel = defineModel({
  id: "hospital",
  title: { zh: "医院", en: "Hospital" },
  subjects: { official: { title: { zh: "管理人员", en: "Official" }, plural: "officials", fields: {} } },
  records: [sponsorship],
});
