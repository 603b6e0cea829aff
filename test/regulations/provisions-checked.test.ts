import { describe, expect, it } from 'vitest';
import { leftToPerson } from '../../engine/check/index.js';
import { product } from '../../engine/cli/product.js';
import { checkWorkbook } from '../../engine/library/index.js';
import { readOpened } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { memoryWorkbook } from '../workbook/memory-workbook.js';
import { dossierOf } from './scenario.js';

function checkedWith(change: Readonly<Record<string, string | number | null>>) {
  const dossier = dossierOf({
    sentence: '',
    sample: 'zj-certification-lawful',
    change,
    rule: '',
    outcome: 'pass',
    at: [],
  });
  const read = readOpened(memoryWorkbook(dossier.kit, dossier), registry, {});
  return checkWorkbook(product, '认定.xlsx', read, { mode: 'filling', language: 'zh', context: {} })
    .provisions;
}

const FORM = 'zj-certification-application';

describe('what a check has looked at', () => {
  const before = checkedWith({});

  it('counts each provision once: kept, not kept, not yet to be judged', () => {
    const small = checkedWith({ [`${FORM}.training_experience_years`]: 4 });
    expect(small).toMatchObject({ kept: before.kept - 1, notKept: before.notKept + 1, open: before.open });
  });

  it('names the entries for which provisions wait', () => {
    const blank = checkedWith({ [`${FORM}.training_experience_years`]: null });
    expect(blank.open).toBe(before.open + 1);
    expect(blank.missing.map(({ entry }) => entry)).toContain('从事教师培训的年数');
  });

  it('says of each provision that is left to a person why', () => {
    expect(before.forPerson.length).toBeGreaterThan(0);
    expect(before.forPerson.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('counts what 核对清单 asks as that sheet does, apart from what no form records', () => {
    const kit = 'zj-review';
    const blank = readOpened(memoryWorkbook(kit), registry, {});
    const { provisions } = checkWorkbook(product, '空白.xlsx', blank, {
      mode: 'filling',
      language: 'zh',
      context: {},
    });
    const listed = product.kitChecklist(kit).length;
    const others = provisions.forPerson.length - listed;
    expect(others).toBeGreaterThan(0);
    expect(leftToPerson(provisions, 'zh')).toBe(
      `须由人核对 ${listed + others} 条（“核对清单”上 ${listed} 条，表中没有记录的 ${others} 条）`,
    );
    expect(leftToPerson(provisions, 'en')).toBe(
      `${listed + others} for a person (${listed} on 核对清单, ${others} that no form records)`,
    );
  });
});
