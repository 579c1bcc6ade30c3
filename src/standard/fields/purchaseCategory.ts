import { choice } from "./choice.js";

/** What is bought: two contracts split one purchase only within a category. */
export const purchaseCategory = choice("采购品类", "Purchase category", {
  works: ["工程", "Works"],
  goods: ["货物", "Goods"],
  services: ["服务", "Services"],
  it: ["信息技术", "Information technology"],
  advertising: ["广告宣传", "Advertising"],
  printing: ["印刷", "Printing"],
  travel: ["差旅会务", "Travel and meetings"],
  repair: ["车辆维修", "Vehicle repair"],
  commission: ["手续费", "Commission"],
  advance: ["预付款", "Advance payment"],
  other: ["其他", "Other"],
});
