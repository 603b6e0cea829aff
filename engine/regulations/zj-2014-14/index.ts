import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as section1 from './section-1.js';
import * as section3 from './section-3.js';
import * as section3Trainees from './section-3-trainees.js';
import * as section4 from './section-4.js';
import * as section5 from './section-5.js';
import * as section6 from './section-6.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 浙江省教育厅办公室关于进一步加强中小学教师培训质量管理工作的通知, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    section1.planClarity,
    section3.classHead,
    section3.projectManager,
    section3.dailyLog,
    section3Trainees.leaveDeduct,
    section3Trainees.absenceOneFifth,
    section3Trainees.absenceNoHours,
    section3Trainees.misconductTerminate,
    section3Trainees.misconductNoHours,
    section3.majorChangeProcedure,
    section3.finalExam90,
    section4.evaluationCoverage,
    section5.sampling20pct,
    section5.directorVisits2,
    section5.managerVisits4,
    section5.courseTable5d,
    section6.stagesMax2,
    section6.stagesUnder90,
    section6.stageTiming,
    section6.graduatingClassSummer,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
