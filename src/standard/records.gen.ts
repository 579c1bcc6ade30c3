// Generated from the files of this room by `npm run generate`. Do not edit.
import { controlGap } from "./basics/controlGap.js";
import { postAssessment } from "./basics/postAssessment.js";
import { postControl } from "./basics/postControl.js";
import { riskPoint } from "./basics/riskPoint.js";
import { bid } from "./business/bid.js";
import { claim } from "./business/claim.js";
import { contract } from "./business/contract.js";
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
import { outsideRole } from "./declaration/outsideRole.js";
import { overseasInterest } from "./declaration/overseasInterest.js";
import { personalMattersReport } from "./declaration/personalMattersReport.js";
import { privateExit } from "./declaration/privateExit.js";
import { registeredProperty } from "./declaration/registeredProperty.js";
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
import { exemption } from "./family/exemption.js";
import { familyEvent } from "./family/familyEvent.js";
import { kinBusiness } from "./family/kinBusiness.js";
import { kinship } from "./family/kinship.js";
import { recusal } from "./family/recusal.js";
import { commitmentLetter } from "./integrity/commitmentLetter.js";
import { cultureActivity } from "./integrity/cultureActivity.js";
import { cultureAward } from "./integrity/cultureAward.js";
import { demonstrationSite } from "./integrity/demonstrationSite.js";
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
import { sanction } from "./sanction/sanction.js";
import { defaulterListing } from "./screening/defaulterListing.js";
import { screening } from "./screening/screening.js";
import { screeningRound } from "./screening/screeningRound.js";
import { accessRight } from "./tenure/accessRight.js";
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
  registeredProperty,
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
