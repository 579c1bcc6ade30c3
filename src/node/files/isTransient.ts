import { errorCode } from "./errorCode.js";

/** Whether a call was merely interrupted and is to be made again. */
export function isTransient(error: unknown): boolean {
  const code = errorCode(error);
  return code === "EINTR" || code === "EAGAIN";
}
