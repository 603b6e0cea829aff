import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as section0 from './section-0.js';
import * as section12b from './section-1-2b.js';
import * as section13 from './section-1-3.js';
import * as section15 from './section-1-5.js';
import * as section21 from './section-2-1.js';
import * as section22 from './section-2-2.js';
import * as section23 from './section-2-3.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 关于评估2019下半年混合式项目实施效果与提高2020年项目申报质量的通知, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    section0.count40,
    section0.districtCounts,
    section12b.coursesImplemented,
    section13.offlineExceedsOnline,
    section13.offlineClearlyExceeds,
    section15.briefReportJan10,
    section21.bothParts,
    section21.undeclaredHybrid,
    section21.modeVsCredits,
    section22.provincial90InPrinciple,
    section22.onlineQuarter,
    section22.onlineThird,
    section22.creditsAddUp,
    section22.categoryVsCredits,
    section22.county90Conditions,
    section23.dualQualification,
    section23.mainApplicantRemote,
    section23.auditedThenUploaded,
    section23.targetRegion,
    section23.regionOfApplicant,
    section23.jointClassHead,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
