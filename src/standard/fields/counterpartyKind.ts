import { choice } from "./choice.js";

/** What somebody outside or below is to the cadre's duties. */
export const counterpartyKind = choice("对方类别", "Kind of counterparty", {
  customer: ["客户", "Customer"],
  "repair-shop": ["修理厂", "Repair shop"],
  agency: ["中介机构", "Agency"],
  supplier: ["供应商", "Supplier"],
  "service-target": ["其他管理和服务对象", "Other service target"],
  subordinate: ["下属", "Subordinate"],
  unrelated: ["无业务关系", "Unrelated"],
});
