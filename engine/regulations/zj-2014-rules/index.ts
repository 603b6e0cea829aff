import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as article10 from './article-10.js';
import * as article11 from './article-11.js';
import * as article12 from './article-12.js';
import * as article13 from './article-13.js';
import * as article14 from './article-14.js';
import * as article15 from './article-15.js';
import * as article16 from './article-16.js';
import * as article17 from './article-17.js';
import * as article23 from './article-23.js';
import * as article24 from './article-24.js';
import * as article27 from './article-27.js';
import * as article28 from './article-28.js';
import * as article4 from './article-4.js';
import * as article8 from './article-8.js';
import * as article9 from './article-9.js';
import * as ch6 from './ch6.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 浙江省中小学教师专业发展培训质量管理工作规程（试行）, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    article4.certified,
    article4.declareScope,
    article8.planElements,
    article8.practicePlan90,
    article8.networkSupport,
    article9.chiefExpert,
    article9.outsideRegion30pct,
    article9.frontline50pct,
    article10.classSize60,
    article10.keyClassSize40,
    article10.onlineTutorPer100,
    article11.argumentReviewPublish,
    article12.schoolPlanDeadline,
    article13.dailyOnlineLog,
    article14.changeApproval,
    article14.noMergedClasses,
    article15.classHead,
    article15.keyExtraManager,
    article16.leaveApproval,
    article16.leaveDeduct,
    article16.absenceOneFifth,
    article16.absenceNoHours,
    article16.misconduct,
    article16.network80pct,
    article16.networkNoHours,
    article17.evaluate10wd,
    article17.allTraineesEvaluated,
    article23.sampling20pct,
    article23.directorVisits2,
    article23.managerVisits4,
    article24.yearEndReport,
    article24.annualReportMarch,
    article27.capHalved,
    article27.a272,
    article27.a273,
    article27.a274,
    article27.a275,
    article27.a276,
    article27.a277,
    article28.suspension1y,
    article28.a283,
    article28.a285,
    ch6.sanctionLevel,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
