// Generated from the files of this folder by `npm run generate`. Do not edit.
import { caaAccountability } from "./planted/caa-accountability.js";
import { caaAdmonitionActive } from "./planted/caa-admonition-active.js";
import { caaCaseOpen } from "./planted/caa-case-open.js";
import { caaClarificationLate } from "./planted/caa-clarification-late.js";
import { caaComplaintSubstantiated } from "./planted/caa-complaint-substantiated.js";
import { caaDisposalLate } from "./planted/caa-disposal-late.js";
import { caaFirstFormAccumulates } from "./planted/caa-first-form-accumulates.js";
import { caaInformantLeak } from "./planted/caa-informant-leak.js";
import { caaMaliciousReporter } from "./planted/caa-malicious-reporter.js";
import { caaOrgHandlingActive } from "./planted/caa-org-handling-active.js";
import { caaRetaliation } from "./planted/caa-retaliation.js";
import { caaSanctionActive } from "./planted/caa-sanction-active.js";
import { caaSecondSanction } from "./planted/caa-second-sanction.js";
import { clmAdjusterConcentrationStatistic } from "./planted/clm-adjuster-concentration-statistic.js";
import { clmAdjusterConcentration } from "./planted/clm-adjuster-concentration.js";
import { clmEarlyLossIntermediary } from "./planted/clm-early-loss-intermediary.js";
import { clmEarlyLoss } from "./planted/clm-early-loss.js";
import { clmFalseClaim } from "./planted/clm-false-claim.js";
import { clmInjuryRatingPatternStatistic } from "./planted/clm-injury-rating-pattern-statistic.js";
import { clmInjuryRatingPattern } from "./planted/clm-injury-rating-pattern.js";
import { clmJustBelowLimitStatistic } from "./planted/clm-just-below-limit-statistic.js";
import { clmJustBelowLimit } from "./planted/clm-just-below-limit.js";
import { clmLawFirmConcentrationStatistic } from "./planted/clm-law-firm-concentration-statistic.js";
import { clmLawFirmConcentration } from "./planted/clm-law-firm-concentration.js";
import { clmManualPayeeChange } from "./planted/clm-manual-payee-change.js";
import { clmPayeeInsider } from "./planted/clm-payee-insider.js";
import { clmPayeeShared } from "./planted/clm-payee-shared.js";
import { clmReopenRateStatistic } from "./planted/clm-reopen-rate-statistic.js";
import { clmReopenRate } from "./planted/clm-reopen-rate.js";
import { clmRepairShopConcentrationStatistic } from "./planted/clm-repair-shop-concentration-statistic.js";
import { clmRepairShopConcentration } from "./planted/clm-repair-shop-concentration.js";
import { clmSalvageLowStatistic } from "./planted/clm-salvage-low-statistic.js";
import { clmSalvageLow } from "./planted/clm-salvage-low.js";
import { clmSamePersonStepsPost } from "./planted/clm-same-person-steps-post.js";
import { clmSamePersonSteps } from "./planted/clm-same-person-steps.js";
import { clmSupervisorAdverseReport } from "./planted/clm-supervisor-adverse-report.js";
import { clmUpliftOutlierStatistic } from "./planted/clm-uplift-outlier-statistic.js";
import { clmUpliftOutlier } from "./planted/clm-uplift-outlier.js";
import { dutAbsentWithoutLeave } from "./planted/dut-absent-without-leave.js";
import { dutAppraisalLow } from "./planted/dut-appraisal-low.js";
import { dutAuditDirectResponsibility } from "./planted/dut-audit-direct-responsibility.js";
import { dutAuditLeadershipResponsibility } from "./planted/dut-audit-leadership-responsibility.js";
import { dutCaseInUnit } from "./planted/dut-case-in-unit.js";
import { dutCaseReportedLate } from "./planted/dut-case-reported-late.js";
import { dutDepartureAuditMissing } from "./planted/dut-departure-audit-missing.js";
import { dutFormalismFinding } from "./planted/dut-formalism-finding.js";
import { dutGamblingScreened } from "./planted/dut-gambling-screened.js";
import { dutGambling } from "./planted/dut-gambling.js";
import { dutInTermAuditOverdue } from "./planted/dut-in-term-audit-overdue.js";
import { dutIntegrityReportMissing } from "./planted/dut-integrity-report-missing.js";
import { dutLeaks } from "./planted/dut-leaks.js";
import { dutLifeDiscipline } from "./planted/dut-life-discipline.js";
import { dutObstructsAudit } from "./planted/dut-obstructs-audit.js";
import { dutRectificationFake } from "./planted/dut-rectification-fake.js";
import { dutRectificationOverdue } from "./planted/dut-rectification-overdue.js";
import { dutRegulatoryPenalty } from "./planted/dut-regulatory-penalty.js";
import { dutRepeatFinding } from "./planted/dut-repeat-finding.js";
import { dutShieldsSubordinates } from "./planted/dut-shields-subordinates.js";
import { eduArchiveIncomplete } from "./planted/edu-archive-incomplete.js";
import { eduArchiveStale } from "./planted/edu-archive-stale.js";
import { eduCommitmentUnsigned } from "./planted/edu-commitment-unsigned.js";
import { eduHoursShort } from "./planted/edu-hours-short.js";
import { eduNewManagerNoTraining } from "./planted/edu-new-manager-no-training.js";
import { eduPolicyGap } from "./planted/edu-policy-gap.js";
import { eduScreeningHitUnreviewed } from "./planted/edu-screening-hit-unreviewed.js";
import { eduScreeningMissed } from "./planted/edu-screening-missed.js";
import { eduTestFailed } from "./planted/edu-test-failed.js";
import { eduWarningAfterCaseMissing } from "./planted/edu-warning-after-case-missing.js";
import { finDiningWaste } from "./planted/fin-dining-waste.js";
import { finDuplicateInvoice } from "./planted/fin-duplicate-invoice.js";
import { finFalseInvoice } from "./planted/fin-false-invoice.js";
import { finGiftCardPurchase } from "./planted/fin-gift-card-purchase.js";
import { finHolidaySpikeStatistic } from "./planted/fin-holiday-spike-statistic.js";
import { finHolidaySpike } from "./planted/fin-holiday-spike.js";
import { finOfficeOverStandard } from "./planted/fin-office-over-standard.js";
import { finPublicBanquet } from "./planted/fin-public-banquet.js";
import { finPublicTravel } from "./planted/fin-public-travel.js";
import { finReceptionCompanyOver } from "./planted/fin-reception-company-over.js";
import { finReceptionOverStandard } from "./planted/fin-reception-over-standard.js";
import { finSlushFund } from "./planted/fin-slush-fund.js";
import { finSplitInvoices } from "./planted/fin-split-invoices.js";
import { finUnlawfulAllowance } from "./planted/fin-unlawful-allowance.js";
import { finVehiclePrivateUse } from "./planted/fin-vehicle-private-use.js";
import { intAbnormalAccountFlow } from "./planted/int-abnormal-account-flow.js";
import { intBanquetOrTravelAccepted } from "./planted/int-banquet-or-travel-accepted.js";
import { intBorrowsFromCounterpartyScreened } from "./planted/int-borrows-from-counterparty-screened.js";
import { intBorrowsFromCounterparty } from "./planted/int-borrows-from-counterparty.js";
import { intCourtDefaulter } from "./planted/int-court-defaulter.js";
import { intDutyRecusalMissedClaims } from "./planted/int-duty-recusal-missed-claims.js";
import { intDutyRecusalMissed } from "./planted/int-duty-recusal-missed.js";
import { intFamilyEventUnreported } from "./planted/int-family-event-unreported.js";
import { intGiftAccepted } from "./planted/int-gift-accepted.js";
import { intGiftGiven } from "./planted/int-gift-given.js";
import { intGiftNotHandedOver } from "./planted/int-gift-not-handed-over.js";
import { intIllegalFundraisingScreened } from "./planted/int-illegal-fundraising-screened.js";
import { intIllegalFundraising } from "./planted/int-illegal-fundraising.js";
import { intInsideInformation } from "./planted/int-inside-information.js";
import { intKinAgencyPostStatistic } from "./planted/int-kin-agency-post-statistic.js";
import { intKinAgencyPost } from "./planted/int-kin-agency-post.js";
import { intKinAgency } from "./planted/int-kin-agency.js";
import { intKinBusinessInField } from "./planted/int-kin-business-in-field.js";
import { intKinNominalPay } from "./planted/int-kin-nominal-pay.js";
import { intKinRepairShopPost } from "./planted/int-kin-repair-shop-post.js";
import { intKinRepairShop } from "./planted/int-kin-repair-shop.js";
import { intKinSupplierUnit } from "./planted/int-kin-supplier-unit.js";
import { intKinSupplier } from "./planted/int-kin-supplier.js";
import { intLendsToCounterpartyScreened } from "./planted/int-lends-to-counterparty-screened.js";
import { intLendsToCounterparty } from "./planted/int-lends-to-counterparty.js";
import { intMembershipCard } from "./planted/int-membership-card.js";
import { intOffshoreCompany } from "./planted/int-offshore-company.js";
import { intPaidIntermediary } from "./planted/int-paid-intermediary.js";
import { intPartTimePaid } from "./planted/int-part-time-paid.js";
import { intPostDepartureRole } from "./planted/int-post-departure-role.js";
import { intRunsBusinessOwn } from "./planted/int-runs-business-own.js";
import { intRunsBusiness } from "./planted/int-runs-business.js";
import { intSameKindBusinessOwn } from "./planted/int-same-kind-business-own.js";
import { intSameKindBusiness } from "./planted/int-same-kind-business.js";
import { intUnapprovedPartTime } from "./planted/int-unapproved-part-time.js";
import { intUnlistedShareholding } from "./planted/int-unlisted-shareholding.js";
import { orgAppointedWithoutOpinion } from "./planted/org-appointed-without-opinion.js";
import { orgCanvassing } from "./planted/org-canvassing.js";
import { orgChecksSkipped } from "./planted/org-checks-skipped.js";
import { orgCollectiveDecisionBypassed } from "./planted/org-collective-decision-bypassed.js";
import { orgDecisionAltered } from "./planted/org-decision-altered.js";
import { orgDeclarationAssetIncomeGap } from "./planted/org-declaration-asset-income-gap.js";
import { orgDeclarationRegistryMismatchProperty } from "./planted/org-declaration-registry-mismatch-property.js";
import { orgDeclarationRegistryMismatchRoles } from "./planted/org-declaration-registry-mismatch-roles.js";
import { orgDeclarationRegistryMismatch } from "./planted/org-declaration-registry-mismatch.js";
import { orgDissentNotRecorded } from "./planted/org-dissent-not-recorded.js";
import { orgExitPaperBreach } from "./planted/org-exit-paper-breach.js";
import { orgFalsePersonalFile } from "./planted/org-false-personal-file.js";
import { orgHomeProvincePrincipal } from "./planted/org-home-province-principal.js";
import { orgKinInLinePost } from "./planted/org-kin-in-line-post.js";
import { orgKinInLine } from "./planted/org-kin-in-line.js";
import { orgOverseasFamilyUndeclared } from "./planted/org-overseas-family-undeclared.js";
import { orgPersonalMattersChangeLate } from "./planted/org-personal-matters-change-late.js";
import { orgPersonalMattersConcealment } from "./planted/org-personal-matters-concealment.js";
import { orgPersonalMattersLate } from "./planted/org-personal-matters-late.js";
import { orgPersonalMattersOmission } from "./planted/org-personal-matters-omission.js";
import { orgPreAppointmentTalkMissing } from "./planted/org-pre-appointment-talk-missing.js";
import { orgPromotedInInfluencePeriod } from "./planted/org-promoted-in-influence-period.js";
import { orgWhereaboutsUnreported } from "./planted/org-whereabouts-unreported.js";
import { polClique } from "./planted/pol-clique.js";
import { polDecisionNotImplemented } from "./planted/pol-decision-not-implemented.js";
import { polImproperStatement } from "./planted/pol-improper-statement.js";
import { polMajorMatterUnreported } from "./planted/pol-major-matter-unreported.js";
import { polResistsReview } from "./planted/pol-resists-review.js";
import { polResponsibilityLetterUnsigned } from "./planted/pol-responsibility-letter-unsigned.js";
import { polStudyLowAttendance } from "./planted/pol-study-low-attendance.js";
import { polUntruthfulInquiry } from "./planted/pol-untruthful-inquiry.js";
import { posGiftHandedOver } from "./planted/pos-gift-handed-over.js";
import { posMaliciousReportClarified } from "./planted/pos-malicious-report-clarified.js";
import { prcChangeOver } from "./planted/prc-change-over.js";
import { prcContractAfterWork } from "./planted/prc-contract-after-work.js";
import { prcEvaluatorConflict } from "./planted/prc-evaluator-conflict.js";
import { prcIdenticalOrRegularBids } from "./planted/prc-identical-or-regular-bids.js";
import { prcLowestDisqualified } from "./planted/prc-lowest-disqualified.js";
import { prcNewSupplierLarge } from "./planted/prc-new-supplier-large.js";
import { prcPaidBeforeAcceptance } from "./planted/prc-paid-before-acceptance.js";
import { prcPriceAboveMarket } from "./planted/prc-price-above-market.js";
import { prcSharedBidderAttributes } from "./planted/prc-shared-bidder-attributes.js";
import { prcShortWindow } from "./planted/prc-short-window.js";
import { prcSingleBid } from "./planted/prc-single-bid.js";
import { prcSingleSourceUnapprovedStatistic } from "./planted/prc-single-source-unapproved-statistic.js";
import { prcSingleSourceUnapproved } from "./planted/prc-single-source-unapproved.js";
import { prcSmeLatePayment } from "./planted/prc-sme-late-payment.js";
import { prcSplitPurchase } from "./planted/prc-split-purchase.js";
import { prcSupplierConcentrationStatistic } from "./planted/prc-supplier-concentration-statistic.js";
import { prcSupplierConcentration } from "./planted/prc-supplier-concentration.js";
import { pstAccessNotRevoked } from "./planted/pst-access-not-revoked.js";
import { pstActingTooLong } from "./planted/pst-acting-too-long.js";
import { pstAssessmentStaleUnit } from "./planted/pst-assessment-stale-unit.js";
import { pstAssessmentStale } from "./planted/pst-assessment-stale.js";
import { pstControlsMissingUnit } from "./planted/pst-controls-missing-unit.js";
import { pstControlsMissing } from "./planted/pst-controls-missing.js";
import { pstHandoverMissing } from "./planted/pst-handover-missing.js";
import { pstLeaveNoDeskCheck } from "./planted/pst-leave-no-desk-check.js";
import { pstLeaveRefused } from "./planted/pst-leave-refused.js";
import { pstMandatoryLeaveMissedPost } from "./planted/pst-mandatory-leave-missed-post.js";
import { pstMandatoryLeaveMissed } from "./planted/pst-mandatory-leave-missed.js";
import { pstPrincipalNoDeputyCheckUnit } from "./planted/pst-principal-no-deputy-check-unit.js";
import { pstPrincipalNoDeputyCheck } from "./planted/pst-principal-no-deputy-check.js";
import { pstShamRotation } from "./planted/pst-sham-rotation.js";
import { pstSodConflictRights } from "./planted/pst-sod-conflict-rights.js";
import { pstSodConflict } from "./planted/pst-sod-conflict.js";
import { pstTenureNearLimit } from "./planted/pst-tenure-near-limit.js";
import { pstTenureOverLimit } from "./planted/pst-tenure-over-limit.js";
import { untClosureRateLow } from "./planted/unt-closure-rate-low.js";
import { untCollectiveGap } from "./planted/unt-collective-gap.js";
import { untFirstFormAbsent } from "./planted/unt-first-form-absent.js";
import { untKinDensity } from "./planted/unt-kin-density.js";
import { untRepeatAcrossYears } from "./planted/unt-repeat-across-years.js";
import { untRotationRateLow } from "./planted/unt-rotation-rate-low.js";
import { untTalkCoverageLow } from "./planted/unt-talk-coverage-low.js";
import { untTopLeaderCase } from "./planted/unt-top-leader-case.js";
import { uwcAgencyPayeeInsider } from "./planted/uwc-agency-payee-insider.js";
import { uwcAgriPatternStatistic } from "./planted/uwc-agri-pattern-statistic.js";
import { uwcAgriPattern } from "./planted/uwc-agri-pattern.js";
import { uwcAgriSharedAccount } from "./planted/uwc-agri-shared-account.js";
import { uwcAuthorityExceeded } from "./planted/uwc-authority-exceeded.js";
import { uwcCommissionOutlier } from "./planted/uwc-commission-outlier.js";
import { uwcCommissionOverFiledStatistic } from "./planted/uwc-commission-over-filed-statistic.js";
import { uwcCommissionOverFiled } from "./planted/uwc-commission-over-filed.js";
import { uwcCustomerRebate } from "./planted/uwc-customer-rebate.js";
import { uwcDirectToAgencyShift } from "./planted/uwc-direct-to-agency-shift.js";
import { uwcEndorsementRefundOutlier } from "./planted/uwc-endorsement-refund-outlier.js";
import { uwcFictitiousIntermediary } from "./planted/uwc-fictitious-intermediary.js";
import { uwcNewAgencySpike } from "./planted/uwc-new-agency-spike.js";
import { uwcPremiumDiverted } from "./planted/uwc-premium-diverted.js";
import { uwcReceivableAging } from "./planted/uwc-receivable-aging.js";
import { uwcUnqualifiedSeller } from "./planted/uwc-unqualified-seller.js";
import { negAbsentSick } from "./controls/neg-absent-sick.js";
import { negAccountWatched } from "./controls/neg-account-watched.js";
import { negAppeal } from "./controls/neg-appeal.js";
import { negAppointedWhenFree } from "./controls/neg-appointed-when-free.js";
import { negBeforeTenure } from "./controls/neg-before-tenure.js";
import { negComplaintMalicious } from "./controls/neg-complaint-malicious.js";
import { negComplaintPending } from "./controls/neg-complaint-pending.js";
import { negComplaintUnfounded } from "./controls/neg-complaint-unfounded.js";
import { negCorrected } from "./controls/neg-corrected.js";
import { negDirectedRepair } from "./controls/neg-directed-repair.js";
import { negEvaluatorRecused } from "./controls/neg-evaluator-recused.js";
import { negExcusedAbsence } from "./controls/neg-excused-absence.js";
import { negExempted } from "./controls/neg-exempted.js";
import { negExemptionValid } from "./controls/neg-exemption-valid.js";
import { negExonerated } from "./controls/neg-exonerated.js";
import { negFigureAndRecords } from "./controls/neg-figure-and-records.js";
import { negFigureOfFew } from "./controls/neg-figure-of-few.js";
import { negFigureOfOld } from "./controls/neg-figure-of-old.js";
import { negFutureRecord } from "./controls/neg-future-record.js";
import { negGiftHandedOver } from "./controls/neg-gift-handed-over.js";
import { negGiftKeptWithApproval } from "./controls/neg-gift-kept-with-approval.js";
import { negHitDismissed } from "./controls/neg-hit-dismissed.js";
import { negKinExempted } from "./controls/neg-kin-exempted.js";
import { negKinWrongdoing } from "./controls/neg-kin-wrongdoing.js";
import { negListedShares } from "./controls/neg-listed-shares.js";
import { negMissingData } from "./controls/neg-missing-data.js";
import { negProtectedAttributes } from "./controls/neg-protected-attributes.js";
import { negRectificationInTime } from "./controls/neg-rectification-in-time.js";
import { negRecusalDone } from "./controls/neg-recusal-done.js";
import { negRecusedKinSupplier } from "./controls/neg-recused-kin-supplier.js";
import { negReformError } from "./controls/neg-reform-error.js";
import { negReviewDismissed } from "./controls/neg-review-dismissed.js";
import { negSameIncident } from "./controls/neg-same-incident.js";
import { negSanctionExpired } from "./controls/neg-sanction-expired.js";
import { negSanctionRevoked } from "./controls/neg-sanction-revoked.js";
import { negSmallSample } from "./controls/neg-small-sample.js";
import { negStudyExcused } from "./controls/neg-study-excused.js";
import { negTalkRoutine } from "./controls/neg-talk-routine.js";
import { negTripDismissed } from "./controls/neg-trip-dismissed.js";
import { negTwoBids } from "./controls/neg-two-bids.js";
import { negVoluntaryReport } from "./controls/neg-voluntary-report.js";
import { negWithdrawn } from "./controls/neg-withdrawn.js";
import { unknownAppraisalGrade } from "./withheld/unknown-appraisal-grade.js";
import { unknownBidderCount } from "./withheld/unknown-bidder-count.js";
import { unknownClaimAmount } from "./withheld/unknown-claim-amount.js";
import { unknownFindingCategory } from "./withheld/unknown-finding-category.js";
import { unknownGiftDisposal } from "./withheld/unknown-gift-disposal.js";
import { unknownLeaveNotDelivered } from "./withheld/unknown-leave-not-delivered.js";
import { unknownLetterNotDelivered } from "./withheld/unknown-letter-not-delivered.js";
import { unknownRectificationStatus } from "./withheld/unknown-rectification-status.js";
import { unknownSanctionDay } from "./withheld/unknown-sanction-day.js";
import { unknownShareholdingListing } from "./withheld/unknown-shareholding-listing.js";
import type { Planter } from "./Planter.js";

export const standardPlanters: readonly Planter[] = [
  caaAccountability,
  caaAdmonitionActive,
  caaCaseOpen,
  caaClarificationLate,
  caaComplaintSubstantiated,
  caaDisposalLate,
  caaFirstFormAccumulates,
  caaInformantLeak,
  caaMaliciousReporter,
  caaOrgHandlingActive,
  caaRetaliation,
  caaSanctionActive,
  caaSecondSanction,
  clmAdjusterConcentrationStatistic,
  clmAdjusterConcentration,
  clmEarlyLossIntermediary,
  clmEarlyLoss,
  clmFalseClaim,
  clmInjuryRatingPatternStatistic,
  clmInjuryRatingPattern,
  clmJustBelowLimitStatistic,
  clmJustBelowLimit,
  clmLawFirmConcentrationStatistic,
  clmLawFirmConcentration,
  clmManualPayeeChange,
  clmPayeeInsider,
  clmPayeeShared,
  clmReopenRateStatistic,
  clmReopenRate,
  clmRepairShopConcentrationStatistic,
  clmRepairShopConcentration,
  clmSalvageLowStatistic,
  clmSalvageLow,
  clmSamePersonStepsPost,
  clmSamePersonSteps,
  clmSupervisorAdverseReport,
  clmUpliftOutlierStatistic,
  clmUpliftOutlier,
  dutAbsentWithoutLeave,
  dutAppraisalLow,
  dutAuditDirectResponsibility,
  dutAuditLeadershipResponsibility,
  dutCaseInUnit,
  dutCaseReportedLate,
  dutDepartureAuditMissing,
  dutFormalismFinding,
  dutGamblingScreened,
  dutGambling,
  dutInTermAuditOverdue,
  dutIntegrityReportMissing,
  dutLeaks,
  dutLifeDiscipline,
  dutObstructsAudit,
  dutRectificationFake,
  dutRectificationOverdue,
  dutRegulatoryPenalty,
  dutRepeatFinding,
  dutShieldsSubordinates,
  eduArchiveIncomplete,
  eduArchiveStale,
  eduCommitmentUnsigned,
  eduHoursShort,
  eduNewManagerNoTraining,
  eduPolicyGap,
  eduScreeningHitUnreviewed,
  eduScreeningMissed,
  eduTestFailed,
  eduWarningAfterCaseMissing,
  finDiningWaste,
  finDuplicateInvoice,
  finFalseInvoice,
  finGiftCardPurchase,
  finHolidaySpikeStatistic,
  finHolidaySpike,
  finOfficeOverStandard,
  finPublicBanquet,
  finPublicTravel,
  finReceptionCompanyOver,
  finReceptionOverStandard,
  finSlushFund,
  finSplitInvoices,
  finUnlawfulAllowance,
  finVehiclePrivateUse,
  intAbnormalAccountFlow,
  intBanquetOrTravelAccepted,
  intBorrowsFromCounterpartyScreened,
  intBorrowsFromCounterparty,
  intCourtDefaulter,
  intDutyRecusalMissedClaims,
  intDutyRecusalMissed,
  intFamilyEventUnreported,
  intGiftAccepted,
  intGiftGiven,
  intGiftNotHandedOver,
  intIllegalFundraisingScreened,
  intIllegalFundraising,
  intInsideInformation,
  intKinAgencyPostStatistic,
  intKinAgencyPost,
  intKinAgency,
  intKinBusinessInField,
  intKinNominalPay,
  intKinRepairShopPost,
  intKinRepairShop,
  intKinSupplierUnit,
  intKinSupplier,
  intLendsToCounterpartyScreened,
  intLendsToCounterparty,
  intMembershipCard,
  intOffshoreCompany,
  intPaidIntermediary,
  intPartTimePaid,
  intPostDepartureRole,
  intRunsBusinessOwn,
  intRunsBusiness,
  intSameKindBusinessOwn,
  intSameKindBusiness,
  intUnapprovedPartTime,
  intUnlistedShareholding,
  orgAppointedWithoutOpinion,
  orgCanvassing,
  orgChecksSkipped,
  orgCollectiveDecisionBypassed,
  orgDecisionAltered,
  orgDeclarationAssetIncomeGap,
  orgDeclarationRegistryMismatchProperty,
  orgDeclarationRegistryMismatchRoles,
  orgDeclarationRegistryMismatch,
  orgDissentNotRecorded,
  orgExitPaperBreach,
  orgFalsePersonalFile,
  orgHomeProvincePrincipal,
  orgKinInLinePost,
  orgKinInLine,
  orgOverseasFamilyUndeclared,
  orgPersonalMattersChangeLate,
  orgPersonalMattersConcealment,
  orgPersonalMattersLate,
  orgPersonalMattersOmission,
  orgPreAppointmentTalkMissing,
  orgPromotedInInfluencePeriod,
  orgWhereaboutsUnreported,
  polClique,
  polDecisionNotImplemented,
  polImproperStatement,
  polMajorMatterUnreported,
  polResistsReview,
  polResponsibilityLetterUnsigned,
  polStudyLowAttendance,
  polUntruthfulInquiry,
  posGiftHandedOver,
  posMaliciousReportClarified,
  prcChangeOver,
  prcContractAfterWork,
  prcEvaluatorConflict,
  prcIdenticalOrRegularBids,
  prcLowestDisqualified,
  prcNewSupplierLarge,
  prcPaidBeforeAcceptance,
  prcPriceAboveMarket,
  prcSharedBidderAttributes,
  prcShortWindow,
  prcSingleBid,
  prcSingleSourceUnapprovedStatistic,
  prcSingleSourceUnapproved,
  prcSmeLatePayment,
  prcSplitPurchase,
  prcSupplierConcentrationStatistic,
  prcSupplierConcentration,
  pstAccessNotRevoked,
  pstActingTooLong,
  pstAssessmentStaleUnit,
  pstAssessmentStale,
  pstControlsMissingUnit,
  pstControlsMissing,
  pstHandoverMissing,
  pstLeaveNoDeskCheck,
  pstLeaveRefused,
  pstMandatoryLeaveMissedPost,
  pstMandatoryLeaveMissed,
  pstPrincipalNoDeputyCheckUnit,
  pstPrincipalNoDeputyCheck,
  pstShamRotation,
  pstSodConflictRights,
  pstSodConflict,
  pstTenureNearLimit,
  pstTenureOverLimit,
  untClosureRateLow,
  untCollectiveGap,
  untFirstFormAbsent,
  untKinDensity,
  untRepeatAcrossYears,
  untRotationRateLow,
  untTalkCoverageLow,
  untTopLeaderCase,
  uwcAgencyPayeeInsider,
  uwcAgriPatternStatistic,
  uwcAgriPattern,
  uwcAgriSharedAccount,
  uwcAuthorityExceeded,
  uwcCommissionOutlier,
  uwcCommissionOverFiledStatistic,
  uwcCommissionOverFiled,
  uwcCustomerRebate,
  uwcDirectToAgencyShift,
  uwcEndorsementRefundOutlier,
  uwcFictitiousIntermediary,
  uwcNewAgencySpike,
  uwcPremiumDiverted,
  uwcReceivableAging,
  uwcUnqualifiedSeller,
  negAbsentSick,
  negAccountWatched,
  negAppeal,
  negAppointedWhenFree,
  negBeforeTenure,
  negComplaintMalicious,
  negComplaintPending,
  negComplaintUnfounded,
  negCorrected,
  negDirectedRepair,
  negEvaluatorRecused,
  negExcusedAbsence,
  negExempted,
  negExemptionValid,
  negExonerated,
  negFigureAndRecords,
  negFigureOfFew,
  negFigureOfOld,
  negFutureRecord,
  negGiftHandedOver,
  negGiftKeptWithApproval,
  negHitDismissed,
  negKinExempted,
  negKinWrongdoing,
  negListedShares,
  negMissingData,
  negProtectedAttributes,
  negRectificationInTime,
  negRecusalDone,
  negRecusedKinSupplier,
  negReformError,
  negReviewDismissed,
  negSameIncident,
  negSanctionExpired,
  negSanctionRevoked,
  negSmallSample,
  negStudyExcused,
  negTalkRoutine,
  negTripDismissed,
  negTwoBids,
  negVoluntaryReport,
  negWithdrawn,
  unknownAppraisalGrade,
  unknownBidderCount,
  unknownClaimAmount,
  unknownFindingCategory,
  unknownGiftDisposal,
  unknownLeaveNotDelivered,
  unknownLetterNotDelivered,
  unknownRectificationStatus,
  unknownSanctionDay,
  unknownShareholdingListing,
];
