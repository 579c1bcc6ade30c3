import { id, titled } from "../../model/index.js";

/** How records name the subjects they are about. */
export const subjectIds = {
  cadreId: id().meta(titled("干部", "Cadre")),
  postId: id().meta(titled("岗位", "Post")),
  unitId: id().meta(titled("单位", "Unit")),
} as const;
