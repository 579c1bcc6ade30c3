// Generated from the files of this room by `npm run generate`. Do not edit.
import { cadreKeyPostAllYear } from "./basics/derived/cadreKeyPostAllYear.js";
import { postAssessmentIncumbentId } from "./basics/derived/postAssessmentIncumbentId.js";
import { postControlCoverage } from "./basics/derived/postControlCoverage.js";
import { postControlPostRiskLevel } from "./basics/derived/postControlPostRiskLevel.js";
import { postControlsMissing } from "./basics/derived/postControlsMissing.js";
import { postGridLevel } from "./basics/derived/postGridLevel.js";
import { postInherentLevel } from "./basics/derived/postInherentLevel.js";
import { postInherentScore } from "./basics/derived/postInherentScore.js";
import { postKeyPostAllYear } from "./basics/derived/postKeyPostAllYear.js";
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
import { unitPeopleFourthForm } from "./basics/derived/unitPeopleFourthForm.js";
import { unitPeopleSecondForm } from "./basics/derived/unitPeopleSecondForm.js";
import { unitPeopleThirdForm } from "./basics/derived/unitPeopleThirdForm.js";
import { unitPeopleWithMeasures } from "./basics/derived/unitPeopleWithMeasures.js";
import { unitRectificationClosed } from "./basics/derived/unitRectificationClosed.js";
import { unitRectificationDue } from "./basics/derived/unitRectificationDue.js";
import { unitRecurringCategories } from "./basics/derived/unitRecurringCategories.js";
import { unitRecurringOn } from "./basics/derived/unitRecurringOn.js";
import { unitRotationsCompleted } from "./basics/derived/unitRotationsCompleted.js";
import { unitRotationsDue } from "./basics/derived/unitRotationsDue.js";
import { claimInSubjectsUnit } from "./business/derived/claimInSubjectsUnit.js";
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
import { statisticInSubjectsUnit } from "./business/derived/statisticInSubjectsUnit.js";
import { statisticTendersOnRecord } from "./business/derived/statisticTendersOnRecord.js";
import { tenderBiddersShare } from "./business/derived/tenderBiddersShare.js";
import { tenderBidsAlike } from "./business/derived/tenderBidsAlike.js";
import { personalMattersReportHouseholdIncome } from "./declaration/derived/personalMattersReportHouseholdIncome.js";
import { personalMattersReportIncomeGap } from "./declaration/derived/personalMattersReportIncomeGap.js";
import { policyDocumentLastLookedAtOn } from "./duty/derived/policyDocumentLastLookedAtOn.js";
import { kinBusinessConcernsSubject } from "./family/derived/kinBusinessConcernsSubject.js";
import { kinBusinessInOfficeSince } from "./family/derived/kinBusinessInOfficeSince.js";
import { kinBusinessLastDay } from "./family/derived/kinBusinessLastDay.js";
import { kinBusinessRecused } from "./family/derived/kinBusinessRecused.js";
import { kinBusinessRelation } from "./family/derived/kinBusinessRelation.js";
import { kinBusinessTradesInField } from "./family/derived/kinBusinessTradesInField.js";
import { kinshipInLineWithSubject } from "./family/derived/kinshipInLineWithSubject.js";
import { educationCounts } from "./integrity/derived/educationCounts.js";
import { educationPassed } from "./integrity/derived/educationPassed.js";
import { sanctionBegunOn } from "./sanction/derived/sanctionBegunOn.js";
import { sanctionEndsOn } from "./sanction/derived/sanctionEndsOn.js";
import { sanctionGoverns } from "./sanction/derived/sanctionGoverns.js";
import { sanctionInForce } from "./sanction/derived/sanctionInForce.js";
import { sanctionRank } from "./sanction/derived/sanctionRank.js";
import { sanctionRevocationOn } from "./sanction/derived/sanctionRevocationOn.js";
import { sanctionTrack } from "./sanction/derived/sanctionTrack.js";
import { rotationLeavesKeyPost } from "./tenure/derived/rotationLeavesKeyPost.js";
import { tenureContinuousMonths } from "./tenure/derived/tenureContinuousMonths.js";
import { tenureHolderClass } from "./tenure/derived/tenureHolderClass.js";
import { tenureInHomeProvince } from "./tenure/derived/tenureInHomeProvince.js";
import { tenureIncompatibleWith } from "./tenure/derived/tenureIncompatibleWith.js";
import { tenureKeyPost } from "./tenure/derived/tenureKeyPost.js";
import { tenureLeadershipTeam } from "./tenure/derived/tenureLeadershipTeam.js";
import { tenureLowerLeadershipTeam } from "./tenure/derived/tenureLowerLeadershipTeam.js";
import { tenurePostListed } from "./tenure/derived/tenurePostListed.js";
import { tenurePrecedence } from "./tenure/derived/tenurePrecedence.js";
import { tenureRotationLimitOn } from "./tenure/derived/tenureRotationLimitOn.js";

export const standardDerived = [
  cadreKeyPostAllYear,
  postAssessmentIncumbentId,
  postControlCoverage,
  postControlPostRiskLevel,
  postControlsMissing,
  postGridLevel,
  postInherentLevel,
  postInherentScore,
  postKeyPostAllYear,
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
  unitPeopleFourthForm,
  unitPeopleSecondForm,
  unitPeopleThirdForm,
  unitPeopleWithMeasures,
  unitRectificationClosed,
  unitRectificationDue,
  unitRecurringCategories,
  unitRecurringOn,
  unitRotationsCompleted,
  unitRotationsDue,
  claimInSubjectsUnit,
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
  statisticInSubjectsUnit,
  statisticTendersOnRecord,
  tenderBiddersShare,
  tenderBidsAlike,
  personalMattersReportHouseholdIncome,
  personalMattersReportIncomeGap,
  policyDocumentLastLookedAtOn,
  kinBusinessConcernsSubject,
  kinBusinessInOfficeSince,
  kinBusinessLastDay,
  kinBusinessRecused,
  kinBusinessRelation,
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
  tenureHolderClass,
  tenureInHomeProvince,
  tenureIncompatibleWith,
  tenureKeyPost,
  tenureLeadershipTeam,
  tenureLowerLeadershipTeam,
  tenurePostListed,
  tenurePrecedence,
  tenureRotationLimitOn,
] as const;
