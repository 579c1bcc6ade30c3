import type { DerivedScope } from "../../model/index.js";
import type { Truth } from "../truth/anyTrue.js";

/** What a tenure says of its post at that time, else what the post's profile says today. */
export function postFactThen(
  then: boolean | null | undefined,
  postId: string | null | undefined,
  fact: string,
  scope: DerivedScope,
): Truth {
  if (typeof then === "boolean") return then;
  const today = typeof postId === "string" ? scope.profileFact("post", postId, fact) : postId;
  if (today === null) return false;
  return typeof today === "boolean" ? today : undefined;
}
