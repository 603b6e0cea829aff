import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as c1 from './c1.js';
import * as c10 from './c10.js';
import * as c11 from './c11.js';
import * as c12 from './c12.js';
import * as c13 from './c13.js';
import * as c14 from './c14.js';
import * as c15 from './c15.js';
import * as c2 from './c2.js';
import * as c3 from './c3.js';
import * as c4 from './c4.js';
import * as c5 from './c5.js';
import * as c6 from './c6.js';
import * as c7 from './c7.js';
import * as c8 from './c8.js';
import * as c9 from './c9.js';
import * as deductionReason from './deduction-reason.js';
import * as feeTime from './fee-time.js';
import * as groupSubtotals from './group-subtotals.js';
import * as result from './result.js';
import * as scoreRange from './score-range.js';
import * as scoreSteps from './score-steps.js';
import * as total from './total.js';
import * as unmetCriterion from './unmet-criterion.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 荣成市民办培训学校办学评估细则（附件1）, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    c1.principalEducation,
    c1.principalExperience5y,
    c1.principalAge70,
    c1.score,
    scoreSteps.c1ScoreValues,
    c2.certificateValid,
    c2.score,
    scoreSteps.c2ScoreValues,
    c3.endTime2030,
    c3.nameMatchesFiled,
    c3.score,
    scoreSteps.c3ScoreValues,
    c4.score,
    c5.scoreValues,
    c6.scoreValues,
    c6.insuranceBonus,
    c7.area200,
    c7.score,
    scoreSteps.c7ScoreValues,
    c8.allCertified,
    c8.subjectCertificate,
    c8.foreignStaff,
    c8.publicDisplay,
    c8.score,
    scoreSteps.c8ScoreValues,
    c9.score,
    c10.hoursFulfilled,
    c10.scoreValues,
    c11.score,
    scoreSteps.c11ScoreValues,
    c12.fullDeposit,
    c12.score,
    scoreSteps.c12ScoreValues,
    c13.prepay3Months,
    c13.scoreValues,
    feeTime.feeTime,
    c14.reserve25,
    c14.scoreValues,
    c15.score,
    scoreSteps.c15ScoreValues,
    scoreRange.scoreRange,
    deductionReason.deductionReason,
    total.total,
    groupSubtotals.groupSubtotals,
    unmetCriterion.unmetCriterion,
    unmetCriterion.disqualified,
    result.result,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
