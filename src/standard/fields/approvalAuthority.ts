import { choice } from "./choice.js";

/** Who may approve that a case is opened or a sanction imposed; which of them depends on whom it concerns. */
export const approvalAuthority = choice("批准机关", "Approving authority", {
  "group-committee": ["集团公司党委", "Party committee of the group"],
  "group-dic": ["集团公司纪委", "Discipline inspection of the group"],
  "head-office-committee": ["总公司党委", "Party committee of the head office"],
  "head-office-dic": ["总公司纪委", "Discipline inspection of the head office"],
  "provincial-committee": ["省级公司党委", "Party committee of the provincial branch"],
  "provincial-dic": ["省级公司纪委", "Discipline inspection of the provincial branch"],
  "city-committee": ["地市级公司党委", "Party committee of the city branch"],
  "city-dic": ["地市级公司纪委", "Discipline inspection of the city branch"],
  "local-supervisory": ["地方纪委监委", "Local commission for discipline inspection and supervision"],
  employer: ["任免机关、单位", "Appointing body or employer"],
});
