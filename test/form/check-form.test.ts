import { describe, expect, it } from 'vitest';
import {
  checkForm,
  type FieldDefinition,
  type FormDefinition,
  type SectionDefinition,
} from '../../engine/form/index.js';
import { course, registry, summary } from './sample-form.js';

const field = (about: Partial<FieldDefinition>): FieldDefinition => ({
  id: 'remark',
  label: '备注',
  kind: 'text',
  required: false,
  ...about,
});

/** The form with one more section, printed words set right. */
const plus = (section: SectionDefinition, words: readonly string[]): FormDefinition => ({
  ...course,
  sections: [...course.sections, section],
  labels: [...course.labels, ...words],
});

const withField = (about: Partial<FieldDefinition>): FormDefinition => {
  const one = field(about);
  return plus({ kind: 'fields', id: 'more', title: null, fields: [one], grid: [[one.id]] }, [one.label]);
};

const faults = (form: FormDefinition): string[] =>
  checkForm(form).map(({ code, values }) => `${code} ${values['id'] ?? ''} ${values['found'] ?? ''}`.trim());

describe('Checking the definition of a form', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(checkForm(course, registry)).toEqual([]);
    expect(checkForm(summary, registry)).toEqual([]);
  });

  it('an id stands for one thing', () => {
    expect(faults(withField({ id: 'postcode' }))).toContain('form.id-repeated postcode');
    expect(faults(withField({ id: 'Remark-1' }))).toContain('form.id-notation Remark-1');
  });

  it('references lead somewhere', () => {
    expect(faults(withField({ requiredWhen: { entry: 'certificat' } }))).toEqual([
      'form.unknown-reference remark certificat',
    ]);
    expect(faults(withField({ computed: { kind: 'column-sum', column: 'courses.credits' } }))).toEqual([
      'form.unknown-reference remark courses.credits',
    ]);
    expect(
      faults(
        withField({
          computed: { kind: 'row-count', roster: 'courses', where: { column: 'lvel', among: ['省级'] } },
        }),
      ),
    ).toEqual(['form.unknown-reference remark courses.lvel']);
    const elsewhere = withField({ computed: { kind: 'same-as', entry: 'summary/grades' } });
    expect(checkForm(elsewhere)).toEqual([]);
    expect(checkForm(elsewhere, registry).map(({ code }) => code)).toEqual(['form.unknown-reference']);
  });

  it('every field has one place', () => {
    const section = { kind: 'fields', id: 'more', title: null, fields: [field({})] } as const;
    expect(faults(plus({ ...section, grid: [] }, []))).toEqual(['form.not-placed remark']);
    expect(faults(plus({ ...section, grid: [['remark'], ['remark']] }, ['备注', '备注']))).toEqual([
      'form.placed-twice remark',
    ]);
  });

  it('cells cover a table exactly', () => {
    const columns = [
      { id: 'a', label: '' },
      { id: 'b', label: '' },
    ];
    const cell = (row: number, column: number, rowSpan = 1) =>
      ({ row, column, rowSpan, role: 'header', text: '甲' }) as const;
    const matrix = { kind: 'matrix', id: 'more', title: null, columns } as const;
    expect(faults(plus({ ...matrix, cells: [cell(0, 0, 2), cell(0, 1), cell(1, 1)] }, ['甲甲甲']))).toEqual(
      [],
    );
    expect(
      faults(plus({ ...matrix, cells: [cell(0, 0, 2), cell(0, 1), cell(1, 0), cell(1, 1)] }, ['甲甲甲甲'])),
    ).toEqual(['form.cells-overlap more']);
    expect(faults(plus({ ...matrix, cells: [cell(0, 0, 2), cell(0, 1)] }, ['甲甲']))).toEqual([
      'form.cell-missing more',
    ]);
  });

  it('words are those of the official form, whatever the white space', () => {
    const spaced = { ...course, labels: course.labels.map((label) => [...label].join(' 　')) };
    expect(faults(spaced)).toEqual([]);
    const swapped = { ...course, labels: [...course.labels].reverse() };
    expect(faults(swapped)).toEqual(['form.labels-differ']);
    expect(checkForm({ ...course, labels: course.labels.slice(0, -1) })[0]?.values).toMatchObject({
      printed: '注：一式两份。',
      expected: '',
    });
  });

  it('points of the indicators make up what their heading says', () => {
    const indicator = (id: string, points: number) =>
      ({ id, firstLevel: '办学条件（10分）', secondLevel: id, points, scoreField: id }) as const;
    const evaluation = (points: number): FormDefinition =>
      plus(
        {
          kind: 'matrix',
          id: 'more',
          title: null,
          columns: [{ id: 'a', label: '' }],
          cells: ['premises', 'staff'].map((id, row) => ({
            row,
            column: 0,
            role: 'input',
            fields: [field({ id, kind: 'score' })],
          })),
          indicators: [indicator('premises', 6), indicator('staff', points)],
        },
        [],
      );
    expect(faults(evaluation(4))).toEqual([]);
    expect(faults(evaluation(5))).toEqual(['form.points-sum 办学条件（10分） 11']);
  });

  it('a field does not contradict itself', () => {
    expect(faults(withField({ kind: 'choice' }))).toEqual(['form.field-inconsistent remark']);
    expect(faults(withField({ choices: ['是'] }))).toEqual(['form.field-inconsistent remark']);
    expect(faults(withField({ minimumCharacters: 9, maximumCharacters: 8 }))).toEqual([
      'form.field-inconsistent remark',
    ]);
  });
});
