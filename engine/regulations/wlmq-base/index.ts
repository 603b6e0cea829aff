import type { InstrumentRules } from '../instrument-rules.js';
import { readChecklist, readTerms } from '../checklist.js';
import * as baseManagement from './base-management.js';
import * as bonus from './bonus.js';
import * as content from './content.js';
import * as cooperation from './cooperation.js';
import * as deduction from './deduction.js';
import * as environment from './environment.js';
import * as facilities from './facilities.js';
import * as facultyBuilding from './faculty-building.js';
import * as faculty from './faculty.js';
import * as finalScore from './final-score.js';
import * as innovation from './innovation.js';
import * as itemAttainable from './item-attainable.js';
import * as itemMax from './item-max.js';
import * as online from './online.js';
import * as publicity from './publicity.js';
import * as quality from './quality.js';
import * as rules from './rules.js';
import * as service from './service.js';
import * as tasks from './tasks.js';
import * as teachingReform from './teaching-reform.js';
import * as total from './total.js';
import checklist from './checklist.json' with { type: 'json' };
import { instrument, provisions as quoted } from './provisions.js';
import terms from './terms.json' with { type: 'json' };

/** 乌鲁木齐市专业技术人员继续教育基地考核评估表, in the order of its text. */
export const provisions: InstrumentRules = {
  instrument,
  rules: [
    baseManagement.score,
    rules.score,
    tasks.score,
    content.score,
    faculty.score,
    facultyBuilding.score,
    facilities.score,
    online.score,
    environment.score,
    quality.score,
    teachingReform.score,
    publicity.score,
    service.score,
    cooperation.score,
    innovation.score,
    faculty.fullTime3,
    itemMax.itemMax,
    itemAttainable.itemAttainable,
    total.total,
    bonus.bonus,
    bonus.other15,
    bonus.bonusRange,
    bonus.bonusOfGrounds,
    deduction.deduction,
    deduction.deductionValues,
    deduction.deductionOfGrounds,
    deduction.veto,
    finalScore.finalScore,
  ],
  checklist: readChecklist(checklist, quoted),
  terms: readTerms(terms, quoted),
};
