import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as annex11 from './annex-1-1.js';
import * as annex13 from './annex-1-3.js';
import * as annex21 from './annex-2-1.js';
import * as annex210 from './annex-2-10.js';
import * as annex22 from './annex-2-2.js';
import * as annex23 from './annex-2-3.js';
import * as annex24 from './annex-2-4.js';
import * as annex25 from './annex-2-5.js';
import * as annex26 from './annex-2-6.js';
import * as annex27 from './annex-2-7.js';
import * as annex28 from './annex-2-8.js';
import * as annex29 from './annex-2-9.js';
import * as annex2 from './annex-2.js';
import * as annex3 from './annex-3.js';
import * as section21 from './section-2-1.js';
import * as section22 from './section-2-2.js';
import * as section23 from './section-2-3.js';
import * as section31 from './section-3-1.js';
import * as section32 from './section-3-2.js';
import * as section41 from './section-4-1.js';
import * as section42 from './section-4-2.js';
import * as section52 from './section-5-2.js';
import * as section55 from './section-5-5.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 浙江省教育厅办公室关于做好2021年下半年全省中小学教师专业发展培训项目申报与教师选课工作的通知, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    section21.leaderFormalStaff,
    section21.leaderUnit,
    section21.leaderTitle,
    section21.leaderMax4,
    section21.leaderIdConsistent,
    section21.orderLeaderTitle,
    section21.orderLeaderMax4,
    section22.majorChange,
    section22.courseTable5d,
    section23.feeItemsStated,
    section23.feeTotal,
    section23.noOtherFees,
    section31.capEffective,
    section31.capNormalUniversities,
    section31.capGeneral,
    section31.capRemote,
    section31.capUnderOneYear,
    section32.orderMin2,
    section41.application,
    section41.roundVsDate,
    section41.review,
    section41.publish,
    section41.holdingPeriod,
    section42.round1,
    section42.round2,
    section42.round2NeedsRound1,
    section42.threeLinksOrder,
    section52.expertInfoComplete,
    section55.orderFormDeadline,
    annex11.teacherDataBeforeSelection,
    annex13.browse,
    annex13.principalAudit1,
    annex13.expandApplication,
    annex13.expandAcceptance,
    annex13.institutionCheck1,
    annex13.principalAudit2,
    annex13.institutionCheck2,
    annex21.institutionProfile,
    annex22.orderDemand,
    annex23.orderList,
    annex24.respond,
    annex25.selectInstitution,
    annex26.reviseSubmit,
    annex27.countyAudit,
    annex28.publish,
    annex29.enrol,
    annex210.training,
    annex2.applicationOrderVsSelf,
    annex2.orderApplication,
    annex3.requiredFields,
    annex3.goal200,
    annex3.courseRequirements200,
    annex3.trainingForm,
    annex3.positiveNumbers,
    annex3.intendedInstitution,
    annex3.pushTarget,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
