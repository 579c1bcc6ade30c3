// Generated from the files of this room by `npm run generate`. Do not edit.
import { controlGap } from "./basics/controlGap.js";
import { cadreKeyPostAllYear } from "./basics/derived/cadreKeyPostAllYear.js";
import { postAssessmentIncumbentId } from "./basics/derived/postAssessmentIncumbentId.js";
import { postControlCoverage } from "./basics/derived/postControlCoverage.js";
import { postControlPostRiskLevel } from "./basics/derived/postControlPostRiskLevel.js";
import { postControlsMissing } from "./basics/derived/postControlsMissing.js";
import { postGridLevel } from "./basics/derived/postGridLevel.js";
import { postInherentLevel } from "./basics/derived/postInherentLevel.js";
import { postInherentScore } from "./basics/derived/postInherentScore.js";
import { postLevelFloors } from "./basics/derived/postLevelFloors.js";
import { postMissingControls } from "./basics/derived/postMissingControls.js";
import { postResidualLevel } from "./basics/derived/postResidualLevel.js";
import { postResidualScore } from "./basics/derived/postResidualScore.js";
import { riskPointInherentLevel } from "./basics/derived/riskPointInherentLevel.js";
import { riskPointInherentScore } from "./basics/derived/riskPointInherentScore.js";
import { riskPointMissingControls } from "./basics/derived/riskPointMissingControls.js";
import { riskPointResidualLevel } from "./basics/derived/riskPointResidualLevel.js";
import { riskPointResidualScore } from "./basics/derived/riskPointResidualScore.js";
import { unitArchiveCompleteness } from "./basics/derived/unitArchiveCompleteness.js";
import { unitComplaintsConcluded } from "./basics/derived/unitComplaintsConcluded.js";
import { unitComplaintsSubstantiated } from "./basics/derived/unitComplaintsSubstantiated.js";
import { unitFestivalMedian } from "./basics/derived/unitFestivalMedian.js";
import { unitFestivalOn } from "./basics/derived/unitFestivalOn.js";
import { unitFestivalSpend } from "./basics/derived/unitFestivalSpend.js";
import { unitLowerTeamMembers } from "./basics/derived/unitLowerTeamMembers.js";
import { unitLowerTeamTalkedTo } from "./basics/derived/unitLowerTeamTalkedTo.js";
import { unitOldestArchiveEntry } from "./basics/derived/unitOldestArchiveEntry.js";
import { unitPeopleFirstForm } from "./basics/derived/unitPeopleFirstForm.js";
import { unitPeopleSecondForm } from "./basics/derived/unitPeopleSecondForm.js";
import { unitPeopleThirdForm } from "./basics/derived/unitPeopleThirdForm.js";
import { unitPeopleWithMeasures } from "./basics/derived/unitPeopleWithMeasures.js";
import { unitRectificationClosed } from "./basics/derived/unitRectificationClosed.js";
import { unitRectificationDue } from "./basics/derived/unitRectificationDue.js";
import { unitRecurringCategories } from "./basics/derived/unitRecurringCategories.js";
import { unitRecurringOn } from "./basics/derived/unitRecurringOn.js";
import { unitRotationsCompleted } from "./basics/derived/unitRotationsCompleted.js";
import { unitRotationsDue } from "./basics/derived/unitRotationsDue.js";
import { postAssessment } from "./basics/postAssessment.js";
import { postControl } from "./basics/postControl.js";
import { riskPoint } from "./basics/riskPoint.js";
import { bid } from "./business/bid.js";
import { claim } from "./business/claim.js";
import { contract } from "./business/contract.js";
import { claimLimitShare } from "./business/derived/claimLimitShare.js";
import { claimSeasonSymmetry } from "./business/derived/claimSeasonSymmetry.js";
import { contractInSubjectsUnit } from "./business/derived/contractInSubjectsUnit.js";
import { expenseLimitShare } from "./business/derived/expenseLimitShare.js";
import { intermediaryInsiderOwned } from "./business/derived/intermediaryInsiderOwned.js";
import { paymentAboveLimit } from "./business/derived/paymentAboveLimit.js";
import { paymentAboveLimitAlone } from "./business/derived/paymentAboveLimitAlone.js";
import { paymentInSubjectsUnit } from "./business/derived/paymentInSubjectsUnit.js";
import { policyCommissionRate } from "./business/derived/policyCommissionRate.js";
import { policyInSubjectsUnit } from "./business/derived/policyInSubjectsUnit.js";
import { policyMovedToAgency } from "./business/derived/policyMovedToAgency.js";
import { policyOverFiledCap } from "./business/derived/policyOverFiledCap.js";
import { tenderBiddersShare } from "./business/derived/tenderBiddersShare.js";
import { tenderBidsAlike } from "./business/derived/tenderBidsAlike.js";
import { expense } from "./business/expense.js";
import { intermediary } from "./business/intermediary.js";
import { payable } from "./business/payable.js";
import { payeeChange } from "./business/payeeChange.js";
import { payment } from "./business/payment.js";
import { policy } from "./business/policy.js";
import { statistic } from "./business/statistic.js";
import { supplier } from "./business/supplier.js";
import { tender } from "./business/tender.js";
import { tenderEvaluator } from "./business/tenderEvaluator.js";
import { declaredItem } from "./declaration/declaredItem.js";
import { personalMattersReportHouseholdIncome } from "./declaration/derived/personalMattersReportHouseholdIncome.js";
import { personalMattersReportIncomeGap } from "./declaration/derived/personalMattersReportIncomeGap.js";
import { outsideRole } from "./declaration/outsideRole.js";
import { overseasInterest } from "./declaration/overseasInterest.js";
import { personalMattersReport } from "./declaration/personalMattersReport.js";
import { privateExit } from "./declaration/privateExit.js";
import { shareholding } from "./declaration/shareholding.js";
import { travelDocument } from "./declaration/travelDocument.js";
import { absence } from "./duty/absence.js";
import { appraisal } from "./duty/appraisal.js";
import { archiveCheck } from "./duty/archiveCheck.js";
import { audit } from "./duty/audit.js";
import { auditFinding } from "./duty/auditFinding.js";
import { caseInUnit } from "./duty/caseInUnit.js";
import { collectiveDecision } from "./duty/collectiveDecision.js";
import { controlFinding } from "./duty/controlFinding.js";
import { inspection } from "./duty/inspection.js";
import { inspectionTeam } from "./duty/inspectionTeam.js";
import { jointMeeting } from "./duty/jointMeeting.js";
import { jointMeetingItem } from "./duty/jointMeetingItem.js";
import { leadingGroup } from "./duty/leadingGroup.js";
import { leadingGroupMember } from "./duty/leadingGroupMember.js";
import { officeSpace } from "./duty/officeSpace.js";
import { policyDocument } from "./duty/policyDocument.js";
import { rectificationCampaign } from "./duty/rectificationCampaign.js";
import { rectificationItem } from "./duty/rectificationItem.js";
import { regulatoryPenalty } from "./duty/regulatoryPenalty.js";
import { vehicleTrip } from "./duty/vehicleTrip.js";
import { kinBusinessTradesInField } from "./family/derived/kinBusinessTradesInField.js";
import { kinshipInLineWithSubject } from "./family/derived/kinshipInLineWithSubject.js";
import { exemption } from "./family/exemption.js";
import { familyEvent } from "./family/familyEvent.js";
import { kinBusiness } from "./family/kinBusiness.js";
import { kinship } from "./family/kinship.js";
import { recusal } from "./family/recusal.js";
import { commitmentLetter } from "./integrity/commitmentLetter.js";
import { cultureActivity } from "./integrity/cultureActivity.js";
import { cultureAward } from "./integrity/cultureAward.js";
import { demonstrationSite } from "./integrity/demonstrationSite.js";
import { educationCounts } from "./integrity/derived/educationCounts.js";
import { educationPassed } from "./integrity/derived/educationPassed.js";
import { education } from "./integrity/education.js";
import { educationActivity } from "./integrity/educationActivity.js";
import { gift } from "./integrity/gift.js";
import { integrityReport } from "./integrity/integrityReport.js";
import { integritySupervisor } from "./integrity/integritySupervisor.js";
import { merit } from "./integrity/merit.js";
import { responsibilityReview } from "./integrity/responsibilityReview.js";
import { supervisionActivity } from "./integrity/supervisionActivity.js";
import { talk } from "./integrity/talk.js";
import { clueDisposal } from "./petition/clueDisposal.js";
import { complaint } from "./petition/complaint.js";
import { disciplinaryCase } from "./petition/disciplinaryCase.js";
import { exoneration } from "./petition/exoneration.js";
import { inquiryReply } from "./petition/inquiryReply.js";
import { namedReport } from "./petition/namedReport.js";
import { review } from "./petition/review.js";
import { sanctionBegunOn } from "./sanction/derived/sanctionBegunOn.js";
import { sanctionEndsOn } from "./sanction/derived/sanctionEndsOn.js";
import { sanctionGoverns } from "./sanction/derived/sanctionGoverns.js";
import { sanctionInForce } from "./sanction/derived/sanctionInForce.js";
import { sanctionRank } from "./sanction/derived/sanctionRank.js";
import { sanctionRevocationOn } from "./sanction/derived/sanctionRevocationOn.js";
import { sanctionTrack } from "./sanction/derived/sanctionTrack.js";
import { sanction } from "./sanction/sanction.js";
import { defaulterListing } from "./screening/defaulterListing.js";
import { screening } from "./screening/screening.js";
import { screeningRound } from "./screening/screeningRound.js";
import { accessRight } from "./tenure/accessRight.js";
import { rotationLeavesKeyPost } from "./tenure/derived/rotationLeavesKeyPost.js";
import { tenureContinuousMonths } from "./tenure/derived/tenureContinuousMonths.js";
import { tenureIncompatibleWith } from "./tenure/derived/tenureIncompatibleWith.js";
import { tenureKeyPost } from "./tenure/derived/tenureKeyPost.js";
import { tenureLeadershipTeam } from "./tenure/derived/tenureLeadershipTeam.js";
import { tenureLowerLeadershipTeam } from "./tenure/derived/tenureLowerLeadershipTeam.js";
import { tenurePostListed } from "./tenure/derived/tenurePostListed.js";
import { tenurePrecedence } from "./tenure/derived/tenurePrecedence.js";
import { tenureRotationLimitOn } from "./tenure/derived/tenureRotationLimitOn.js";
import { mandatoryLeave } from "./tenure/mandatoryLeave.js";
import { opinionReply } from "./tenure/opinionReply.js";
import { rotation } from "./tenure/rotation.js";
import { rotationPlan } from "./tenure/rotationPlan.js";
import { selectionProcess } from "./tenure/selectionProcess.js";
import { tenure } from "./tenure/tenure.js";
import { workDivision } from "./tenure/workDivision.js";

export const standardRecords = [
  controlGap,
  postAssessment,
  postControl,
  riskPoint,
  bid,
  claim,
  contract,
  expense,
  intermediary,
  payable,
  payeeChange,
  payment,
  policy,
  statistic,
  supplier,
  tender,
  tenderEvaluator,
  declaredItem,
  outsideRole,
  overseasInterest,
  personalMattersReport,
  privateExit,
  shareholding,
  travelDocument,
  absence,
  appraisal,
  archiveCheck,
  audit,
  auditFinding,
  caseInUnit,
  collectiveDecision,
  controlFinding,
  inspection,
  inspectionTeam,
  jointMeeting,
  jointMeetingItem,
  leadingGroup,
  leadingGroupMember,
  officeSpace,
  policyDocument,
  rectificationCampaign,
  rectificationItem,
  regulatoryPenalty,
  vehicleTrip,
  exemption,
  familyEvent,
  kinBusiness,
  kinship,
  recusal,
  commitmentLetter,
  cultureActivity,
  cultureAward,
  demonstrationSite,
  education,
  educationActivity,
  gift,
  integrityReport,
  integritySupervisor,
  merit,
  responsibilityReview,
  supervisionActivity,
  talk,
  clueDisposal,
  complaint,
  disciplinaryCase,
  exoneration,
  inquiryReply,
  namedReport,
  review,
  sanction,
  defaulterListing,
  screening,
  screeningRound,
  accessRight,
  mandatoryLeave,
  opinionReply,
  rotation,
  rotationPlan,
  selectionProcess,
  tenure,
  workDivision,
] as const;

export const standardDerived = [
  cadreKeyPostAllYear,
  postAssessmentIncumbentId,
  postControlCoverage,
  postControlPostRiskLevel,
  postControlsMissing,
  postGridLevel,
  postInherentLevel,
  postInherentScore,
  postLevelFloors,
  postMissingControls,
  postResidualLevel,
  postResidualScore,
  riskPointInherentLevel,
  riskPointInherentScore,
  riskPointMissingControls,
  riskPointResidualLevel,
  riskPointResidualScore,
  unitArchiveCompleteness,
  unitComplaintsConcluded,
  unitComplaintsSubstantiated,
  unitFestivalMedian,
  unitFestivalOn,
  unitFestivalSpend,
  unitLowerTeamMembers,
  unitLowerTeamTalkedTo,
  unitOldestArchiveEntry,
  unitPeopleFirstForm,
  unitPeopleSecondForm,
  unitPeopleThirdForm,
  unitPeopleWithMeasures,
  unitRectificationClosed,
  unitRectificationDue,
  unitRecurringCategories,
  unitRecurringOn,
  unitRotationsCompleted,
  unitRotationsDue,
  claimLimitShare,
  claimSeasonSymmetry,
  contractInSubjectsUnit,
  expenseLimitShare,
  intermediaryInsiderOwned,
  paymentAboveLimit,
  paymentAboveLimitAlone,
  paymentInSubjectsUnit,
  policyCommissionRate,
  policyInSubjectsUnit,
  policyMovedToAgency,
  policyOverFiledCap,
  tenderBiddersShare,
  tenderBidsAlike,
  personalMattersReportHouseholdIncome,
  personalMattersReportIncomeGap,
  kinBusinessTradesInField,
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
  rotationLeavesKeyPost,
  tenureContinuousMonths,
  tenureIncompatibleWith,
  tenureKeyPost,
  tenureLeadershipTeam,
  tenureLowerLeadershipTeam,
  tenurePostListed,
  tenurePrecedence,
  tenureRotationLimitOn,
] as const;
