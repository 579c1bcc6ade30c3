/** The model of `poisonModel.ts` as a module that a worker can load: TypeScript needs its loader there. */
import { register } from "tsx/esm/api";

register();
export const { poisonModel } = await import("./poisonModel.ts");
