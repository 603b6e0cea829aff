import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as classAndNameChecks from './class-and-name-checks.js';
import * as evidenceCodeChecks from './evidence-code-checks.js';
import * as leaderChecks from './leader-checks.js';
import * as normalisedEntries from './normalised-entries.js';
import * as projectListChecks from './project-list-checks.js';
import * as reviewPeriodChecks from './review-period-checks.js';
import * as reviewResultChecks from './review-result-checks.js';
import * as selfScoreCeilings from './self-score-ceilings.js';
import * as selfScoreChecks from './self-score-checks.js';
import * as summaryOfProjectsChecks from './summary-of-projects-checks.js';
import * as table1Application from './table-1-application.js';
import * as table1LandAndBuildings from './table-1-land-and-buildings.js';
import * as table1Rooms from './table-1-rooms.js';
import * as table1Roster from './table-1-roster.js';
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
import * as table5GeneralBreaches from './table-5-general-breaches.js';
import * as table5Samples from './table-5-samples.js';
import * as table5Scores from './table-5-scores.js';
import * as table5SeriousBreaches from './table-5-serious-breaches.js';
import * as table5Staff from './table-5-staff.js';
import * as table6 from './table-6.js';
import * as table7 from './table-7.js';
import * as table8 from './table-8.js';
import * as table9 from './table-9.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 浙江省中小学教师培训机构资质复查配套表（表1–表9）, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    table1Application.coverFields,
    table1Application.coverYear2026,
    table1Application.profileFields,
    table1Application.mobileFormat,
    table1Application.postcodeFormat,
    table1Application.summary800,
    table1Application.summaryRequired,
    table1Roster.rosterColumns,
    table1Roster.rosterManagerMark,
    table1Roster.rosterCounts,
    table1Roster.rosterNoDuplicate,
    table1LandAndBuildings.landSum,
    table1LandAndBuildings.buildingSum,
    table1LandAndBuildings.landCertificate,
    table1LandAndBuildings.landLeaseTerm,
    table1LandAndBuildings.buildingCertificate,
    table1LandAndBuildings.buildingLeaseTerm,
    table1Rooms.roomsWithinBuilding,
    table1Rooms.roomsMultimediaSubset,
    table1Rooms.roomsOnlineSubset,
    table1Rooms.roomsAreaCountPair,
    table1Roster.basesColumns,
    table2.columns,
    table2.baseCreditsPositive,
    table2.satisfactionRange,
    table2.traineesInteger,
    table2.note1ProvinceWideMajority,
    table2.note3FirstHalfScope,
    table2.note3SecondHalfScope,
    table2.latestStart,
    table2.classSize,
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
    table4.visitsMinimum,
    table4.chapter6Attachment,
    table5Staff.incompleteRowsNotCounted,
    table5Staff.nonProfessionalNotCounted,
    table5Staff.retireeContract,
    table5Samples.sampleAtLeast5,
    table5Samples.sample5DayMajority,
    table5Samples.listeningCompletion,
    table5Samples.averageOfSamples,
    table5Samples.total,
    table5Scores.scoreAttainable,
    table5GeneralBreaches.general2,
    table5GeneralBreaches.general3,
    table5GeneralBreaches.general4,
    table5GeneralBreaches.general5,
    table5GeneralBreaches.general7,
    table5GeneralBreaches.general8,
    table5SeriousBreaches.serious3a,
    table5SeriousBreaches.serious4,
    table5SeriousBreaches.grave5,
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
    normalisedEntries.nameNormalise,
    normalisedEntries.percentNormalise,
    normalisedEntries.titleLevel,
    projectListChecks.t2SeqConsecutive,
    projectListChecks.folder3SeqMatch,
    projectListChecks.folder5SeqMatch,
    projectListChecks.folder3NameMatch,
    projectListChecks.t2ProjectDuplicate,
    summaryOfProjectsChecks.t4ProjectCount,
    summaryOfProjectsChecks.t4TraineeSum,
    summaryOfProjectsChecks.t4SatisfactionAverage,
    summaryOfProjectsChecks.t4AverageRates,
    summaryOfProjectsChecks.t4SamplingRatio,
    summaryOfProjectsChecks.t4VisitsTotal,
    selfScoreChecks.t4SystemVsT3,
    selfScoreChecks.t3Total,
    selfScoreChecks.t3ScoreNotAboveTier,
    selfScoreCeilings.t1PremisesVsT3,
    selfScoreCeilings.t1ClassroomsVsT3,
    selfScoreCeilings.t1StaffVsT3,
    selfScoreCeilings.t4AttendanceVsT3,
    selfScoreCeilings.t4SamplingVsT3,
    selfScoreCeilings.t4SatisfactionVsT3,
    leaderChecks.leaderInRoster,
    leaderChecks.leaderTitleMatchesRoster,
    leaderChecks.leaderMobileConsistent,
    leaderChecks.leaderTitlesVsT3,
    leaderChecks.leaderCourseInTimetable,
    classAndNameChecks.classHeadOverlap,
    classAndNameChecks.classHeadsVsT3,
    classAndNameChecks.completedVsRoster,
    classAndNameChecks.institutionNameConsistent,
    evidenceCodeChecks.evidenceCodeFormat,
    evidenceCodeChecks.evidenceCodeExists,
    evidenceCodeChecks.evidenceCodeFolderFits,
    reviewPeriodChecks.halfVsCategory,
    reviewResultChecks.t6EqualsT5,
    reviewResultChecks.t6T5Total,
    reviewResultChecks.t7OpinionVsBand,
    reviewResultChecks.t7T6SameInstitutions,
    reviewResultChecks.t8ForEachInstitution,
    reviewResultChecks.t5VsViolationsResult,
    table5Scores.breachRecorded,
    reviewPeriodChecks.yearsCovered,
    leaderChecks.t2LeaderProjectsPerHalfYear,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
