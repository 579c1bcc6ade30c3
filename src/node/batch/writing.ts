import { BatchError } from "../BatchError.js";
import { outputFailed } from "./outputFailed.js";

/** Does something that writes; where the system refuses, `output-failed` says which file and why. */
export async function writing<T>(file: string, action: () => Promise<T>, needed = 0): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof BatchError ? error : outputFailed(file, error, needed);
  }
}
