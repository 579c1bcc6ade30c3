/**
 * What discipline inspection may be proposed to answer on a candidate, from light to grave. LAW: none of them decides: each is
 * a draft that a person edits and signs.
 */
export const opinionDrafts = ["no-adverse-information", "information-for-consideration", "suspend", "adverse"] as const;

export type OpinionDraft = (typeof opinionDrafts)[number];
