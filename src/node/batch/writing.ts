import { BatchError } from "../BatchError.js";
import { errorCode } from "../files/errorCode.js";

/** Does something that writes; where the system refuses, `output-failed` says which file and why. */
export async function writing<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof BatchError) throw error;
    throw new BatchError("output-failed", { file, cause: errorCode(error), needed: 0 }, { cause: error });
  }
}
