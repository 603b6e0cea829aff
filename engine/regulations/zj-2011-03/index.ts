import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as section2 from './section-2.js';
import * as section33 from './section-3-3.js';
import * as section34 from './section-3-4.js';
import * as section35 from './section-3-5.js';
import * as section36 from './section-3-6.js';
import * as section41 from './section-4-1.js';
import * as section42 from './section-4-2.js';
import * as section43 from './section-4-3.js';
import * as section44 from './section-4-4.js';
import * as section45 from './section-4-5.js';
import * as section62 from './section-6-2.js';
import * as section633 from './section-6-3-3.js';
import * as section43Order from './section-4-3-order.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 浙江省中小学教师培训机构资质认定办法（试行）, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    section2.eligibleCategory,
    section33.area2000,
    section33.leaseTerm5y,
    section34.teachers10,
    section34.senior50pct,
    section34.managers5,
    section34.seniorCount,
    section35.experience5y,
    section36.practiceBase,
    section41.competentAuthority,
    section41.acceptingAuthority,
    section42.applicationWindow,
    section42.onceAYear,
    section43.initialOpinionMay20,
    section43.publicity5wd,
    section43.announceByMay31,
    section43Order.opinionPublicityAnnouncement,
    section44.prepPeriod,
    section44.formalAfterPrep,
    section45.exempt,
    section45.exemptGround,
    section62.validity3y,
    section62.qualifiedOnDate,
    section62.renewalWindow,
    section633.satisfaction70,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
