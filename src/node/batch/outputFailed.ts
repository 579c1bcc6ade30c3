import { BatchError } from "../BatchError.js";
import { errorCode } from "../files/errorCode.js";

/** Why something could not be written, and how much room it needs where the disk is full. */
export function outputFailed(file: string, error: unknown, needed = 0): BatchError {
  const cause = errorCode(error);
  const tellsSpace = cause === "ENOSPC" && needed > 0;
  const args = {
    file,
    cause,
    needed,
    space: tellsSpace ? ` (at least ${needed} more bytes are needed)` : "",
    spaceZh: tellsSpace ? `（至少还需 ${needed} 字节）` : "",
  };
  return new BatchError("output-failed", args, { cause: error });
}
