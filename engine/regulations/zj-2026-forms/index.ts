import type { InstrumentRules } from '../instrument-rules.js';
import { checklist } from './checklist.js';
import * as crossChecks from './cross-checks.js';
import * as table1 from './table-1.js';
import * as table2 from './table-2.js';
import * as table3Archive from './table-3-archive.js';
import * as table3Attendance from './table-3-attendance.js';
import * as table3Departments from './table-3-departments.js';
import * as table3Facilities from './table-3-facilities.js';
import * as table3Faculty from './table-3-faculty.js';
import * as table3Format from './table-3-format.js';
import * as table3Funds from './table-3-funds.js';
import * as table3Leader from './table-3-leader.js';
import * as table3Log from './table-3-log.js';
import * as table3Logistics from './table-3-logistics.js';
import * as table3MonitorMeasures from './table-3-monitor-measures.js';
import * as table3MonitorMechanism from './table-3-monitor-mechanism.js';
import * as table3MonitorSystem from './table-3-monitor-system.js';
import * as table3Objectives from './table-3-objectives.js';
import * as table3Organisation from './table-3-organisation.js';
import * as table3PlanDesign from './table-3-plan-design.js';
import * as table3PlanMgmt from './table-3-plan-mgmt.js';
import * as table3Premises from './table-3-premises.js';
import * as table3Quality from './table-3-quality.js';
import * as table3Rules from './table-3-rules.js';
import * as table3Staff from './table-3-staff.js';
import * as table3Teaching from './table-3-teaching.js';
import * as table3TraineeMgmt from './table-3-trainee-mgmt.js';
import * as table4 from './table-4.js';
import * as table5Staff from './table-5-staff.js';
import * as table5 from './table-5.js';
import * as table6 from './table-6.js';
import * as table7 from './table-7.js';
import * as table8 from './table-8.js';
import * as table9 from './table-9.js';
import { instrument } from './instrument.js';
import { terms } from './terms.js';

/** 浙江省中小学教师培训机构资质复查配套表（表1–表9）, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    table1.coverFields,
    table1.coverYear2026,
    table1.profileFields,
    table1.mobileFormat,
    table1.postcodeFormat,
    table1.summary800,
    table1.summaryRequired,
    table1.rosterColumns,
    table1.rosterManagerMark,
    table1.rosterCounts,
    table1.rosterNoDuplicate,
    table1.landSum,
    table1.buildingSum,
    table1.landCertificate,
    table1.landLeaseTerm,
    table1.buildingCertificate,
    table1.buildingLeaseTerm,
    table1.roomsWithinBuilding,
    table1.roomsMultimediaSubset,
    table1.roomsOnlineSubset,
    table1.roomsAreaCountPair,
    table1.basesColumns,
    table2.columns,
    table2.baseCreditsPositive,
    table2.satisfactionRange,
    table2.traineesInteger,
    table2.note1ProvinceWideMajority,
    table2.note3FirstHalfScope,
    table2.note3SecondHalfScope,
    table3Premises.scoreValues,
    table3Premises.tier,
    table3Facilities.scoreValues,
    table3Facilities.tier,
    table3Staff.scoreValues,
    table3Staff.tier,
    table3Departments.scoreValues,
    table3Departments.tier,
    table3Rules.scoreValues,
    table3Rules.tier,
    table3PlanDesign.scoreValues,
    table3PlanDesign.tier,
    table3PlanDesign.needsReport300,
    table3PlanDesign.seqCorrespondence,
    table3Objectives.scoreValues,
    table3Objectives.tier,
    table3Format.scoreValues,
    table3Format.tier,
    table3Faculty.scoreValues,
    table3Faculty.tier,
    table3Faculty.seniorMajority,
    table3Faculty.frontline50,
    table3Faculty.outside30,
    table3Leader.scoreValues,
    table3Leader.tier,
    table3Organisation.scoreValues,
    table3Organisation.tier,
    table3Log.scoreValues,
    table3Log.tier,
    table3Attendance.scoreValues,
    table3Attendance.tier,
    table3Attendance.rate,
    table3Teaching.scoreValues,
    table3Teaching.tier,
    table3PlanMgmt.scoreValues,
    table3PlanMgmt.tier,
    table3PlanMgmt.consistency,
    table3TraineeMgmt.scoreValues,
    table3TraineeMgmt.tier,
    table3Logistics.scoreValues,
    table3Logistics.tier,
    table3Archive.scoreValues,
    table3Archive.tier,
    table3Funds.scoreValues,
    table3Funds.tier,
    table3Funds.invoiceName,
    table3MonitorSystem.scoreValues,
    table3MonitorSystem.tier,
    table3MonitorMechanism.scoreValues,
    table3MonitorMechanism.tier,
    table3MonitorMeasures.scoreValues,
    table3MonitorMeasures.tier,
    table3MonitorMeasures.sampling20,
    table3MonitorMeasures.leaderVisits2,
    table3MonitorMeasures.managerVisits4,
    table3Quality.scoreValues,
    table3Quality.tier,
    table3Quality.changeOver50,
    table3Quality.bottom5pct,
    table4.fields,
    table4.ratesRange,
    table4.expertRowVerified,
    table4.chapter6Attachment,
    table5Staff.incompleteRowsNotCounted,
    table5Staff.nonProfessionalNotCounted,
    table5Staff.retireeContract,
    table5.sampleAtLeast5,
    table5.sample5DayMajority,
    table5.listeningCompletion,
    table5.averageOfSamples,
    table5.total,
    table5.general2,
    table5.general3,
    table5.general4,
    table5.general5,
    table5.general7,
    table5.general8,
    table5.serious3a,
    table5.serious4,
    table5.grave5,
    table6.contact,
    table6.itemMax,
    table6.total,
    table6.groupSubtotals,
    table7.columns,
    table7.seq,
    table7.contact,
    table7.opinionValues,
    table8.requiredFields,
    table8.date2026,
    table9.scopeThreeYear,
    table9.scopeDeferredOrPrep,
    table9.cityFilingNov30,
    table9.foldersComplete,
    table9.f5Items14,
    table9.f5FolderName,
    table9.f5WordFormat,
    crossChecks.nameNormalise,
    crossChecks.percentNormalise,
    crossChecks.titleLevel,
    crossChecks.t2SeqConsecutive,
    crossChecks.folder3SeqMatch,
    crossChecks.folder5SeqMatch,
    crossChecks.folder3NameMatch,
    crossChecks.t2ProjectDuplicate,
    crossChecks.t4ProjectCount,
    crossChecks.t4TraineeSum,
    crossChecks.t4SatisfactionAverage,
    crossChecks.t4AverageRates,
    crossChecks.t4SamplingRatio,
    crossChecks.t4VisitsTotal,
    crossChecks.t4SystemVsT3,
    crossChecks.t3Total,
    crossChecks.t3ScoreNotAboveTier,
    crossChecks.t1PremisesVsT3,
    crossChecks.t1ClassroomsVsT3,
    crossChecks.t1StaffVsT3,
    crossChecks.t4AttendanceVsT3,
    crossChecks.t4SamplingVsT3,
    crossChecks.t4SatisfactionVsT3,
    crossChecks.leaderInRoster,
    crossChecks.leaderTitleMatchesRoster,
    crossChecks.leaderMobileConsistent,
    crossChecks.leaderCourseInTimetable,
    crossChecks.classHeadOverlap,
    crossChecks.completedVsRoster,
    crossChecks.institutionNameConsistent,
    crossChecks.evidenceCodeFormat,
    crossChecks.evidenceCodeExists,
    crossChecks.evidenceCodeFolderFits,
    crossChecks.halfVsCategory,
    crossChecks.t6EqualsT5,
    crossChecks.t6T5Total,
    crossChecks.t7OpinionVsBand,
    crossChecks.t7T6SameInstitutions,
    crossChecks.t8ForEachInstitution,
    crossChecks.t5VsViolationsResult,
    crossChecks.yearsCovered,
    crossChecks.t2LeaderProjectsPerHalfYear,
  ],
  checklist,
  terms,
};
