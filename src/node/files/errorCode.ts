/** Node's code of a failed system call. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "EUNKNOWN";
}
