import type { HiddenRiskQueue } from "./hiddenRiskQueue.js";
import type { RectificationTracking } from "./rectificationTracking.js";
import type { TalkPreparation } from "./talkPreparation.js";
import type { TrainingPlan } from "./trainingPlan.js";

/** What portraits are used for, told apart by `use`. */
export type AnyUse = HiddenRiskQueue | TalkPreparation | RectificationTracking | TrainingPlan;
