import { choice } from "./choice.js";

/** Where in the organisation a post or a unit stands. */
export const unitLevel = choice("层级", "Level", {
  provincial: ["省级", "Provincial"],
  city: ["地市级", "City"],
  county: ["县级", "County"],
  outlet: ["营业网点", "Outlet"],
});
