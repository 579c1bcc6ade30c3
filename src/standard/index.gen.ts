// Generated from the files of this room by `npm run generate`. Do not edit.
import { cadreKeyPostAllYear } from "./basics/derived/cadreKeyPostAllYear.js";
import { bid } from "./business/bid.js";
import { claim } from "./business/claim.js";
import { contract } from "./business/contract.js";
import { expenseLimitShare } from "./business/derived/expenseLimitShare.js";
import { paymentInSubjectsUnit } from "./business/derived/paymentInSubjectsUnit.js";
import { expense } from "./business/expense.js";
import { intermediary } from "./business/intermediary.js";
import { payment } from "./business/payment.js";
import { statistic } from "./business/statistic.js";
import { tender } from "./business/tender.js";
import { tenderEvaluator } from "./business/tenderEvaluator.js";
import { declaredItem } from "./declaration/declaredItem.js";
import { outsideRole } from "./declaration/outsideRole.js";
import { personalMattersReport } from "./declaration/personalMattersReport.js";
import { shareholding } from "./declaration/shareholding.js";
import { appraisal } from "./duty/appraisal.js";
import { audit } from "./duty/audit.js";
import { auditFinding } from "./duty/auditFinding.js";
import { collectiveDecision } from "./duty/collectiveDecision.js";
import { controlFinding } from "./duty/controlFinding.js";
import { rectificationItem } from "./duty/rectificationItem.js";
import { kinshipInLineWithSubject } from "./family/derived/kinshipInLineWithSubject.js";
import { exemption } from "./family/exemption.js";
import { kinBusiness } from "./family/kinBusiness.js";
import { kinship } from "./family/kinship.js";
import { recusal } from "./family/recusal.js";
import { commitmentLetter } from "./integrity/commitmentLetter.js";
import { educationCounts } from "./integrity/derived/educationCounts.js";
import { educationPassed } from "./integrity/derived/educationPassed.js";
import { education } from "./integrity/education.js";
import { gift } from "./integrity/gift.js";
import { integrityReport } from "./integrity/integrityReport.js";
import { talk } from "./integrity/talk.js";
import { complaint } from "./petition/complaint.js";
import { exoneration } from "./petition/exoneration.js";
import { review } from "./petition/review.js";
import { sanctionBegunOn } from "./sanction/derived/sanctionBegunOn.js";
import { sanctionEndsOn } from "./sanction/derived/sanctionEndsOn.js";
import { sanctionGoverns } from "./sanction/derived/sanctionGoverns.js";
import { sanctionInForce } from "./sanction/derived/sanctionInForce.js";
import { sanctionRank } from "./sanction/derived/sanctionRank.js";
import { sanctionRevocationOn } from "./sanction/derived/sanctionRevocationOn.js";
import { sanctionTrack } from "./sanction/derived/sanctionTrack.js";
import { sanction } from "./sanction/sanction.js";
import { screening } from "./screening/screening.js";
import { tenureContinuousMonths } from "./tenure/derived/tenureContinuousMonths.js";
import { tenureKeyPost } from "./tenure/derived/tenureKeyPost.js";
import { tenureLeadershipTeam } from "./tenure/derived/tenureLeadershipTeam.js";
import { tenureLowerLeadershipTeam } from "./tenure/derived/tenureLowerLeadershipTeam.js";
import { tenurePostListed } from "./tenure/derived/tenurePostListed.js";
import { tenurePrecedence } from "./tenure/derived/tenurePrecedence.js";
import { mandatoryLeave } from "./tenure/mandatoryLeave.js";
import { rotation } from "./tenure/rotation.js";
import { selectionProcess } from "./tenure/selectionProcess.js";
import { tenure } from "./tenure/tenure.js";

export const standardRecords = [
  bid,
  claim,
  contract,
  expense,
  intermediary,
  payment,
  statistic,
  tender,
  tenderEvaluator,
  declaredItem,
  outsideRole,
  personalMattersReport,
  shareholding,
  appraisal,
  audit,
  auditFinding,
  collectiveDecision,
  controlFinding,
  rectificationItem,
  exemption,
  kinBusiness,
  kinship,
  recusal,
  commitmentLetter,
  education,
  gift,
  integrityReport,
  talk,
  complaint,
  exoneration,
  review,
  sanction,
  screening,
  mandatoryLeave,
  rotation,
  selectionProcess,
  tenure,
] as const;

export const standardDerived = [
  cadreKeyPostAllYear,
  expenseLimitShare,
  paymentInSubjectsUnit,
  kinshipInLineWithSubject,
  educationCounts,
  educationPassed,
  sanctionBegunOn,
  sanctionEndsOn,
  sanctionGoverns,
  sanctionInForce,
  sanctionRank,
  sanctionRevocationOn,
  sanctionTrack,
  tenureContinuousMonths,
  tenureKeyPost,
  tenureLeadershipTeam,
  tenureLowerLeadershipTeam,
  tenurePostListed,
  tenurePrecedence,
] as const;
