import type { DerivedScope } from "../../../model/index.js";
import type { Form } from "./formOf.js";
import { peopleByForm } from "./peopleByForm.js";

/** How many people's gravest measure within twelve months is of a form. */
export function countForm(unitId: string, scope: DerivedScope, form: Form): number | undefined {
  const people = peopleByForm(unitId, scope);
  return people && [...people.values()].filter((one) => one === form).length;
}
