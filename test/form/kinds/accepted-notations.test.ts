import { describe, expect, it } from 'vitest';
import {
  acceptedNotations,
  allFieldKinds,
  fieldKind,
  notationsOf,
  type FieldDefinition,
} from '../../../engine/form/index.js';

const cases = allFieldKinds().flatMap(({ kind }) =>
  (acceptedNotations[kind] ?? []).map((notation) => ({ kind, ...notation })),
);

const fieldOf = (about: Pick<FieldDefinition, 'kind'> & Partial<FieldDefinition>): FieldDefinition => ({
  id: 'entry',
  label: '栏目',
  required: true,
  ...about,
});

describe('every notation of the table', () => {
  it.each(cases)('$kind: “$written” is $read', ({ kind, written, read, unit }) => {
    const field = fieldOf({ kind, ...(unit === undefined ? {} : { unit }) });
    const reading = fieldKind(kind).read({ type: 'text', text: written }, field);
    expect(reading.problem).toBeUndefined();
    expect(reading.value).toBe(read);
  });

  it('numbers in the table are those of every kind of number', () => {
    const kinds = new Set(cases.map(({ kind }) => kind));
    for (const kind of [
      'integer',
      'decimal',
      'money',
      'area',
      'score',
      'percentage',
      'date',
      'month',
    ] as const) {
      expect(kinds).toContain(kind);
    }
  });

  it('what is named in the help of an entry stands in the table', () => {
    for (const { kind, written, shown } of cases) {
      if (shown === true && ['date', 'month', 'percentage'].includes(kind)) {
        expect(notationsOf(fieldOf({ kind }))).toContain(written);
      }
    }
  });
});

describe('what stays refused', () => {
  it.each([
    ['integer', 'A4纸', undefined],
    ['integer', '7人', '岁'],
    ['decimal', '12万', '元'],
    ['date', '2025年5月6日-10日', undefined],
    ['date', '5月8日', undefined],
    ['date', '2024.2.30', undefined],
  ] as const)('%s: %s', (kind, text, unit) => {
    const field = fieldOf({ kind, ...(unit === undefined ? {} : { unit }) });
    expect(fieldKind(kind).read({ type: 'text', text }, field).value).toBeUndefined();
  });
});

describe('a year of two digits', () => {
  it.each([
    ['开班时间', '24.3.5', '2024-03-05'],
    ['取得资质日期', '98.5.6', '1998-05-06'],
    ['出生年月日', '65.5.6', '1965-05-06'],
    ['出生年月日', '05.5.6', '2005-05-06'],
  ])('%s %s is %s, and it is said how it was read', (label, text, day) => {
    const reading = fieldKind('date').read({ type: 'text', text }, fieldOf({ kind: 'date', label }));
    expect(reading.value).toBe(day);
    expect(reading.normalised).toEqual({ from: text, to: day });
  });
});

describe('how a choice is asked for', () => {
  it('one word from the list, or several with their words', () => {
    const choices = ['集中面授', '远程'];
    expect(notationsOf(fieldOf({ kind: 'choice', choices }))).toBe('从下拉列表中选一项');
    expect(notationsOf(fieldOf({ kind: 'choice', choices, multiple: true }))).toBe(
      '可以选几项，用顿号隔开：集中面授、远程',
    );
  });
});
