import { choice } from "./choice.js";

/** The trade of an enterprise in which a cadre or kin has a part. */
export const businessLine = choice("行业", "Line of business", {
  "repair-shop": ["汽车维修", "Repair shop"],
  parts: ["汽车配件", "Spare parts"],
  "loss-adjusting": ["公估", "Loss adjusting"],
  "insurance-agency": ["保险代理", "Insurance agency"],
  broker: ["保险经纪", "Insurance broker"],
  "law-firm": ["律师事务所", "Law firm"],
  "it-vendor": ["信息技术供应商", "IT vendor"],
  advertising: ["广告", "Advertising"],
  travel: ["旅行服务", "Travel"],
  construction: ["建筑装修", "Construction"],
  other: ["其他", "Other"],
});
