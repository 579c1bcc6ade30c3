export type { AnyUse } from "./AnyUse.js";
export { type HiddenRiskQueue, hiddenRiskQueue } from "./hiddenRiskQueue.js";
export { type RectificationTable, type RectificationTracking, rectificationTracking } from "./rectificationTracking.js";
export { type RenderUseOptions, renderUse } from "./renderUse.js";
export { type TalkPreparation, talkPreparation } from "./talkPreparation.js";
export { type TrainingPlan, type TrainingTable, trainingPlan } from "./trainingPlan.js";
