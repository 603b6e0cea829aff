import { describe, expect, it } from 'vitest';
import { surelyMeant } from '../../addin/worker/surely-meant.js';
import type { FieldDefinition } from '../../engine/form/index.js';

const field = (kind: FieldDefinition['kind'], more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  id: 'entry',
  label: '某项',
  kind,
  required: true,
  ...more,
});

describe('a remedy in one click', () => {
  it.each([
    ['共90学时', '学时', '90'],
    ['９０学时整', '学时', '90'],
    ['九十', undefined, '90'],
    ['二十二人', '人', '22'],
  ])('%s is %s: %s', (written, unit, meant) => {
    expect(surelyMeant(written, field('integer', unit === undefined ? {} : { unit }))).toBe(meant);
  });

  it.each([
    ['90学时', '元'],
    ['3万', '元'],
    ['约90学时', '学时'],
    ['90多', '学时'],
    ['80至90学时', '学时'],
    ['第3批', undefined],
    ['无', '人'],
    ['5天半', '天'],
  ])('is none for %s where the unit is %s', (written, unit) => {
    expect(surelyMeant(written, field('integer', unit === undefined ? {} : { unit }))).toBeUndefined();
  });

  it('takes a slip of the pen for the only word that it can be', () => {
    const choices = ['本科及以上', '专科', '中职（含中专）'];
    expect(surelyMeant('专枓', field('choice', { choices }))).toBe('专科');
    expect(surelyMeant('本科及已上', field('choice', { choices }))).toBe('本科及以上');
    expect(surelyMeant('本科及已上', field('choice', { choices, multiple: true }))).toBeUndefined();
    expect(surelyMeant('其他', field('choice', { choices }))).toBeUndefined();
  });
});
