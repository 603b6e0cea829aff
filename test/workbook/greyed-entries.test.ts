import { describe, expect, it } from 'vitest';
import { Formulas } from '../../engine/workbook/formula.js';
import { layoutWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { kitOf } from './memory-workbook.js';

const formulasOf = (kit: string): Formulas => new Formulas(layoutWorkbook(kitOf(kit), registry));

describe('an entry that applies only when a choice was made is grey', () => {
  it('while only others are chosen, not when the choice is one of several', () => {
    const grey = formulasOf('zj-review-expert').inapplicable(
      { entry: 'recorded', among: ['机构情况'] },
      'zj-evaluation-grounds',
    );
    const cell = 'zj_evaluation_grounds.recorded';
    expect(grey).toBe(`AND(LEN(${cell})>0,NOT(OR(ISNUMBER(FIND("机构情况",${cell})))))`);
  });

  it('when another is chosen, where there is one choice', () => {
    const grey = formulasOf('zj-review').inapplicable(
      { entry: 'review_category', among: ['延期复查', '筹建期满1年'] },
      'zj-review-particulars',
    );
    const cell = 'zj_review_particulars.review_category';
    expect(grey).toBe(`AND(LEN(${cell})>0,NOT(OR(${cell}="延期复查",${cell}="筹建期满1年")))`);
  });
});
