import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as section1 from './section-1.js';
import * as section2 from './section-2.js';
import * as section31 from './section-3-1.js';
import * as section322 from './section-3-2-2.js';
import * as section323 from './section-3-2-3.js';
import * as section33 from './section-3-3.js';
import * as section34 from './section-3-4.js';
import * as section34Order from './section-3-4-order.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 浙江省中小学教师培训机构资质复查细则, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    section1.cycle3y,
    section1.firstReviewAfter1y,
    section2.expertsSelectedBy,
    section31.selfScoreComplete,
    section31.submitTo,
    section322.reviewForm,
    section322.onsiteNotice7d,
    section322.bothNaturesBothReviews,
    section323.total0100,
    section323.band,
    section323.bandGap,
    section323.bandPrep,
    section33.publicity1w,
    section33.publicityPlatform,
    section34.requalify,
    section34Order.announceAfterPublicity,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
