import { describe, expect, it } from 'vitest';
import { rootCauses, settlingOf, type Finding } from '../../engine/check/index.js';
import { checkWorkbook, settledBy, type CheckSetting } from '../../engine/library/index.js';
import { samples } from '../../samples/index.js';
import { forms, registry } from '../../templates/index.js';
import { memoryWorkbook, read } from '../workbook/memory-workbook.js';

const setting: CheckSetting = { mode: 'final', language: 'zh', context: {} };
const review = samples().find(({ id }) => id === 'zj-review-unlawful');
if (!review) throw new Error('no sample');

describe('what mending one entry settles', () => {
  it('is what a check of the changed copy no longer finds', () => {
    const workbook = read(memoryWorkbook(review.kit, review.dossier));
    const checked = checkWorkbook(forms, '', workbook, setting);
    const promised = rootCauses(checked.result.findings)
      .filter(({ others }) => others.length > 0)
      .flatMap((cause) => {
        const found = settledBy(cause, { forms, read: workbook, checked }, setting);
        return found ? [found] : [];
      });
    const shown = promised.map(({ path, value, settled }) => {
      const { sheet = '', cell = '' } = workbook.locate(path) ?? {};
      return `${sheet} ${cell} = ${String(value)}: ${String(settled.length)}`;
    });
    expect(shown).toEqual(['表3 G5 = 0: 2', '表3 G28 = 6: 2']);
  });

  const finding = (code: string, entry: string): Finding => ({
    code: code as Finding['code'],
    kind: 'regulation',
    level: 'violation',
    message: code,
    arithmetic: [
      {
        left: { words: '23', shown: '23', number: 23 },
        sign: '>',
        right: { words: '22.5', shown: '22.5', number: 22.5 },
        excess: 0.5,
      },
    ],
    places: [{ form: 'hz-hybrid-application', entry }],
    citations: [],
    readings: [],
    notes: [],
  });
  const [first, other] = [finding('a.b', 'project_hours'), finding('a.c', 'project_hours')];
  const dossier = { kit: 'hz-hybrid', forms: { 'hz-hybrid-application': { project_hours: 23 } } };
  const settle = (after: readonly Finding[]) =>
    settlingOf({ first, others: [other] }, [first, other], { dossier, registry }, () => after);

  it('is nothing where the change brings another finding, as a total that moves a project into another category', () => {
    expect(settle([])).toMatchObject({ value: 22.5, settled: [first, other] });
    expect(settle([other])).toMatchObject({ settled: [first] });
    expect(settle([finding('a.d', 'project_category')])).toBeUndefined();
  });
});
