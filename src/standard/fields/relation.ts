/** How a relative is related to a cadre. */
export const relation = {
  spouse: ["配偶", "Spouse"],
  child: ["子女", "Child"],
  "child-spouse": ["子女的配偶", "Child's spouse"],
  parent: ["父母", "Parent"],
  "spouse-parent": ["配偶的父母", "Spouse's parent"],
  sibling: ["兄弟姐妹", "Sibling"],
  grandparent: ["祖父母、外祖父母", "Grandparent"],
  grandchild: ["孙子女、外孙子女", "Grandchild"],
  "uncle-aunt": ["伯叔姑舅姨", "Uncle or aunt"],
  "nephew-niece": ["侄甥", "Nephew or niece"],
  cousin: ["堂表兄弟姐妹", "Cousin"],
  "sibling-spouse": ["兄弟姐妹的配偶", "Sibling's spouse"],
  "spouse-sibling": ["配偶的兄弟姐妹", "Spouse's sibling"],
  "specified-related": ["特定关系人", "Specified related person"],
} as const;
