import { defineDerived, ownerNamed } from "../../../model/index.js";
import type { tenure } from "../../tenure/tenure.js";
import { anyTrue } from "../../truth/anyTrue.js";
import { keyPostAllYear } from "../keyPostAllYear.js";
import type { post } from "../post.js";

/** Whether one person held the post, as a key post, on every day of the last closed calendar year. */
export const postKeyPostAllYear = defineDerived(ownerNamed<typeof post>("post"), "keyPostAllYear", {
  type: { scalar: "boolean", list: false },
  title: { zh: "全年作为关键岗位由一人担任", en: "A key post held by one person all year" },
  compute: ({ id }, scope) => {
    const { type } = ownerNamed<typeof tenure>("tenure");
    const held = scope.records(type).filter(({ fields }) => fields["postId"] === undefined || fields["postId"] === id);
    // False for all of them together is false for each.
    const together = keyPostAllYear(held, scope);
    if (together === false) return false;
    const each = anyTrue(
      [...new Set(held.map(({ fields }) => fields["cadreId"]))].map((holder) =>
        keyPostAllYear(
          held.filter(({ fields }) => fields["cadreId"] === holder && fields["postId"] === id),
          scope,
        ),
      ),
    );
    // A tenure of nobody in particular may be the missing part of anybody's year.
    const isKnown = held.every(({ fields }) => fields["cadreId"] !== undefined && fields["postId"] === id);
    return each === true || (isKnown && held.length > 0) ? each : undefined;
  },
});
