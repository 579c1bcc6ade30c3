import type { LawDefinition } from "./LawDefinition.js";
import { clearedVanish } from "./laws/clearedVanish.js";
import { completionsWithin } from "./laws/completionsWithin.js";
import { decayFalls } from "./laws/decayFalls.js";
import { detectionsBounded } from "./laws/detectionsBounded.js";
import { faultsAreSeen } from "./laws/faultsAreSeen.js";
import { fillingMissing } from "./laws/fillingMissing.js";
import { hiddenChangesNothing } from "./laws/hiddenChangesNothing.js";
import { inlined } from "./laws/inlined.js";
import { knownThen } from "./laws/knownThen.js";
import { laterRecords } from "./laws/laterRecords.js";
import { ledgerAddsUp } from "./laws/ledgerAddsUp.js";
import { loadingMore } from "./laws/loadingMore.js";
import { moreIsNeverLess } from "./laws/moreIsNeverLess.js";
import { narrowed } from "./laws/narrowed.js";
import { orderOfRecords } from "./laws/orderOfRecords.js";
import { outlookComesTrue } from "./laws/outlookComesTrue.js";
import { partlyKnownDates } from "./laws/partlyKnownDates.js";
import { pointsAndScore } from "./laws/pointsAndScore.js";
import { protectedAttributes } from "./laws/protectedAttributes.js";
import { readingNeverThrows } from "./laws/readingNeverThrows.js";
import { renaming } from "./laws/renaming.js";
import { rewritten } from "./laws/rewritten.js";
import { ruleFaultsAreSeen } from "./laws/ruleFaultsAreSeen.js";
import { ruleFilesRead } from "./laws/ruleFilesRead.js";
import { sameInputSameBytes } from "./laws/sameInputSameBytes.js";
import { sanctionsOver } from "./laws/sanctionsOver.js";
import { secondEngine } from "./laws/secondEngine.js";
import { serialised } from "./laws/serialised.js";
import { unknownIsListed } from "./laws/unknownIsListed.js";
import { verifiable } from "./laws/verifiable.js";
import { worthlessStandings } from "./laws/worthlessStandings.js";

/** Every law, in the order of its number. */
export const lawDefinitions: readonly LawDefinition[] = [
  orderOfRecords,
  sameInputSameBytes,
  laterRecords,
  protectedAttributes,
  renaming,
  decayFalls,
  outlookComesTrue,
  knownThen,
  partlyKnownDates,
  fillingMissing,
  loadingMore,
  unknownIsListed,
  completionsWithin,
  rewritten,
  inlined,
  ledgerAddsUp,
  pointsAndScore,
  moreIsNeverLess,
  worthlessStandings,
  clearedVanish,
  sanctionsOver,
  detectionsBounded,
  narrowed,
  hiddenChangesNothing,
  serialised,
  readingNeverThrows,
  ruleFilesRead,
  faultsAreSeen,
  ruleFaultsAreSeen,
  secondEngine,
  verifiable,
];
