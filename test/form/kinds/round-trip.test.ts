import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../engine/core/calendar-day.js';
import { withoutIllegalCharacters } from '../../../engine/core/clean-text.js';
import {
  allFieldKinds,
  fieldKind,
  type EntryValue,
  type FieldDefinition,
  type FieldKind,
} from '../../../engine/form/index.js';

const CHOICES = ['集中面授', '远程', '混合（线上、线下）'];

const decimals = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);
const digits = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const anyText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map(withoutIllegalCharacters)
  .filter((text) => text.trim() !== '');
const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => calendarDay(year, month, day) ?? '2026-03-05');
const someCode = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 1, max: 30 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((codes) => codes.map((code) => code.join('-')).join('、'));

const values: Record<FieldKind, fc.Arbitrary<EntryValue>> = {
  text: anyText,
  'long-text': anyText,
  'person-name': anyText,
  phone: anyText,
  integer: fc.integer({ min: 0, max: 999_999_999 }),
  decimal: decimals(99_999),
  money: decimals(999_999_999),
  percentage: decimals(1000),
  area: decimals(999_999),
  score: decimals(100),
  date: anyDay,
  month: anyDay.map((day) => day.slice(0, 7)),
  choice: fc.constantFrom(...CHOICES),
  checkbox: fc.boolean(),
  'identity-number': fc.constantFrom('000000197403121029', '000000197811063155', '00000019840905217X'),
  mobile: digits(10).map((rest) => `1${rest}`),
  postcode: digits(6),
  email: fc
    .tuple(digits(3), fc.constantFrom('example.cn', 'mail.example.edu.cn'))
    .map((parts) => parts.join('@')),
  'evidence-code': someCode,
};

describe('What the engine writes into a cell, it reads back', () => {
  for (const { kind } of allFieldKinds()) {
    it(`${kind}: the same value, and nothing to report`, () => {
      const field: FieldDefinition = { id: 'entry', label: '栏目', kind, required: true };
      const asked = kind === 'choice' ? { ...field, choices: CHOICES } : field;
      fc.assert(
        fc.property(values[kind], (value) => {
          const definition = fieldKind(kind);
          expect(definition.schema(asked).safeParse(value).success).toBe(true);
          expect(definition.read(definition.write(value, asked), asked)).toEqual({ value });
        }),
        { numRuns: 300, seed: 157 },
      );
    });
  }

  it('several choices, of which one holds a separator', () => {
    const field: FieldDefinition = {
      id: 'entry',
      label: '培训方式',
      kind: 'choice',
      required: true,
      choices: CHOICES,
      multiple: true,
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(CHOICES, { minLength: 1 }), (value) => {
        const { read, write } = fieldKind('choice');
        expect(read(write(value, field), field)).toEqual({ value });
      }),
      { seed: 157 },
    );
  });
});
