import type { InstrumentRules } from '../instrument-rules.js';
import * as amountInCapitals from './amount-in-capitals.js';
import * as assetsSum from './assets-sum.js';
import * as awardLevelCountyUp from './award-level-county-up.js';
import * as bankFields from './bank-fields.js';
import * as blocksNotToFill from './blocks-not-to-fill.js';
import * as buildingAreaVsC7 from './building-area-vs-c7.js';
import * as buildingLeaseWithinTotal from './building-lease-within-total.js';
import * as certifiedVsC8 from './certified-vs-c8.js';
import * as contractSigned from './contract-signed.js';
import * as dualWithinSpecialty from './dual-within-specialty.js';
import * as expenseSum from './expense-sum.js';
import * as feeUnit from './fee-unit.js';
import * as floatingWithinTemporary from './floating-within-temporary.js';
import * as footerFields from './footer-fields.js';
import * as graduatesRates from './graduates-rates.js';
import * as graduatesTotalRow from './graduates-total-row.js';
import * as graduatesWithin from './graduates-within.js';
import * as headerFields from './header-fields.js';
import * as incomeSum from './income-sum.js';
import * as insuranceNonnegative from './insurance-nonnegative.js';
import * as landLeaseWithinTotal from './land-lease-within-total.js';
import * as landNatureOne from './land-nature-one.js';
import * as landNatureVsLease from './land-nature-vs-lease.js';
import * as leadershipColumns from './leadership-columns.js';
import * as librarySum from './library-sum.js';
import * as licencePeriod from './licence-period.js';
import * as outdoorWithinLand from './outdoor-within-land.js';
import * as paperRankPositive from './paper-rank-positive.js';
import * as parttimeListColumns from './parttime-list-columns.js';
import * as partyAgeSum from './party-age-sum.js';
import * as partyBranchExclusive from './party-branch-exclusive.js';
import * as partyEducationSum from './party-education-sum.js';
import * as partyListCount from './party-list-count.js';
import * as partyRecentYears from './party-recent-years.js';
import * as partyWithinStaff from './party-within-staff.js';
import * as ratioDualQualified from './ratio-dual-qualified.js';
import * as ratioParttime from './ratio-parttime.js';
import * as ratioSpecialtyCulture from './ratio-specialty-culture.js';
import * as ratioStudentTeacher from './ratio-student-teacher.js';
import * as researchPeriod from './research-period.js';
import * as studentsThreeYearTotal from './students-three-year-total.js';
import * as studentsYearSubtotal from './students-year-subtotal.js';
import * as teacherEducationSum from './teacher-education-sum.js';
import * as teacherListColumns from './teacher-list-columns.js';
import * as teacherListCounts from './teacher-list-counts.js';
import * as teacherSubtotal from './teacher-subtotal.js';
import * as teacherTitleWithin from './teacher-title-within.js';
import * as teacherTotal from './teacher-total.js';
import * as teachingDocumentsComplete from './teaching-documents-complete.js';
import * as textbookSource from './textbook-source.js';
import * as trainingBaseTotal from './training-base-total.js';
import { instrument } from './provisions.js';

/** 威海市民办教育机构办学状况统计表（附件2）, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    headerFields.headerFields,
    licencePeriod.licencePeriod,
    assetsSum.assetsSum,
    landNatureOne.landNatureOne,
    landLeaseWithinTotal.landLeaseWithinTotal,
    buildingLeaseWithinTotal.buildingLeaseWithinTotal,
    landNatureVsLease.landNatureVsLease,
    buildingAreaVsC7.buildingAreaVsC7,
    librarySum.librarySum,
    partyBranchExclusive.partyBranchExclusive,
    partyAgeSum.partyAgeSum,
    partyEducationSum.partyEducationSum,
    partyWithinStaff.partyWithinStaff,
    floatingWithinTemporary.floatingWithinTemporary,
    partyListCount.partyListCount,
    teacherSubtotal.teacherSubtotal,
    teacherTotal.teacherTotal,
    teacherEducationSum.teacherEducationSum,
    teacherTitleWithin.teacherTitleWithin,
    certifiedVsC8.certifiedVsC8,
    ratioStudentTeacher.ratioStudentTeacher,
    ratioSpecialtyCulture.ratioSpecialtyCulture,
    ratioParttime.ratioParttime,
    ratioDualQualified.ratioDualQualified,
    dualWithinSpecialty.dualWithinSpecialty,
    teacherListCounts.teacherListCounts,
    studentsYearSubtotal.studentsYearSubtotal,
    studentsThreeYearTotal.studentsThreeYearTotal,
    graduatesWithin.graduatesWithin,
    graduatesRates.graduatesRates,
    graduatesTotalRow.graduatesTotalRow,
    trainingBaseTotal.trainingBaseTotal,
    teachingDocumentsComplete.teachingDocumentsComplete,
    feeUnit.feeUnit,
    incomeSum.incomeSum,
    expenseSum.expenseSum,
    amountInCapitals.amountInCapitals,
    blocksNotToFill.blocksNotToFill,
    paperRankPositive.paperRankPositive,
    insuranceNonnegative.insuranceNonnegative,
    footerFields.footerFields,
    leadershipColumns.leadershipColumns,
    awardLevelCountyUp.awardLevelCountyUp,
    outdoorWithinLand.outdoorWithinLand,
    partyRecentYears.partyRecentYears,
    researchPeriod.researchPeriod,
    teacherListColumns.teacherListColumns,
    parttimeListColumns.parttimeListColumns,
    contractSigned.contractSigned,
    textbookSource.textbookSource,
    bankFields.bankFields,
  ],
  checklist: [],
  terms: [],
};
