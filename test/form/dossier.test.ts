import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  dossierSchema,
  evaluateComputation,
  formSchema,
  linkedEntries,
  missingEntries,
  parsePath,
  pathText,
  readDossier,
  valueAt,
  withComputed,
  type Dossier,
  type FormData,
  type RosterRow,
} from '../../engine/form/index.js';
import { course, kit, registry } from './sample-form.js';

const rows: readonly RosterRow[] = [
  { seq: 1, name: '教育学', online: 0.1, offline: 0.2, level: '省级' },
  { seq: 2, name: '心理学', online: 22.5, level: '县级' },
];
const dossier: Dossier = {
  kit: 'courses',
  forms: { course: { cover_name: '甲学院', postcode: '310000', courses: rows } },
};

describe('The data of a filled kit', () => {
  it('a path is written with rows counted from one, and read back', () => {
    const path = { form: 'course', roster: 'courses', row: 1, column: 'online' };
    expect(pathText(path)).toBe('courses[2].online');
    expect(parsePath('course', 'courses[2].online')).toEqual(path);
    expect(parsePath('course', 'postcode')).toEqual({ form: 'course', field: 'postcode' });
    expect(() => parsePath('course', 'courses[2]')).toThrow(RangeError);
    expect(valueAt(dossier, path)).toBe(22.5);
    expect(valueAt(dossier, { form: 'course', field: 'innovation' })).toBeUndefined();
    expect(valueAt(dossier, { form: 'course', field: 'courses' })).toBeUndefined();
  });

  it('is read when every entry is of its kind', () => {
    expect(readDossier(structuredClone(dossier), registry)).toEqual({ dossier, diagnostics: [] });
  });

  it('reports every problem at once, each with its path', () => {
    const wrong = {
      kit: 'courses',
      forms: {
        course: { postcod: '310000', postcode: '31', courses: [{ name: 5 }, { level: '国家级' }] },
        other: {},
      },
    };
    const { dossier: none, diagnostics } = readDossier(wrong, registry);
    expect(none).toBeUndefined();
    expect(
      diagnostics.map(({ code, values }) => `${code} ${values['path']} ${values['suggestion'] ?? ''}`.trim()),
    ).toMatchInlineSnapshot(`
      [
        "data.not-allowed forms.course.postcode",
        "data.not-allowed forms.course.courses[1].name",
        "data.not-allowed forms.course.courses[2].level",
        "data.unknown-entry forms.course.postcod postcode",
        "data.unknown-entry forms.other",
      ]
    `);
  });

  it('names the kit that was meant', () => {
    const { diagnostics } = readDossier({ kit: 'course', forms: {} }, registry);
    expect(diagnostics).toMatchObject([{ code: 'data.no-kit', values: { suggestion: 'courses' } }]);
    expect(readDossier('text', registry).diagnostics).toMatchObject([{ code: 'data.no-kit' }]);
  });

  it('has a JSON Schema with the labels as titles', () => {
    const schema = z.toJSONSchema(dossierSchema(kit, registry));
    expect(schema).toMatchObject({
      title: '课程套表',
      properties: {
        forms: {
          properties: {
            course: {
              title: '培训课程申报表',
              additionalProperties: false,
              properties: {
                postcode: { type: 'string', title: '邮编', pattern: '^\\d{6}$' },
                certificate: { enum: ['有', '无'] },
                valid_from: { type: 'string', format: 'date' },
                courses: { type: 'array', title: '二、课程' },
              },
            },
          },
        },
      },
    });
    expect(formSchema(course)).toBe(formSchema(course));
  });

  it('enters the institution’s name once and shows it elsewhere', () => {
    expect(linkedEntries(kit, registry)).toEqual([
      {
        entered: { form: 'course', field: 'cover_name' },
        shown: { form: 'course', field: 'institution_name' },
      },
      {
        entered: { form: 'course', field: 'cover_name' },
        shown: { form: 'summary', field: 'institution_name' },
      },
    ]);
  });

  it('computes exactly what follows, through rows, sums and other forms', () => {
    const { forms } = withComputed(dossier, registry);
    expect(forms['course']).toMatchObject({
      institution_name: '甲学院',
      courses: [{ hours: 0.3 }, { hours: 22.5 }],
      hours_total: 22.8,
    });
    expect(forms['course']?.['online_share']).toBeCloseTo((22.6 / 22.8) * 100, 12);
    expect(forms['summary']).toEqual({
      institution_name: '甲学院',
      course_count: 2,
      provincial_count: 1,
      mean_hours: 11.4,
      grade: '多',
    });
  });

  it('replaces a total that somebody typed, and removes one that nothing supports', () => {
    const typed: Dossier = { kit: 'courses', forms: { course: { hours_total: 99, online_share: 5 } } };
    expect(withComputed(typed, registry).forms['course']).toEqual({});
  });

  it('rounds half up where decimals are given, and nowhere else', () => {
    const data = (values: number[]): Dossier => ({
      kit: 'courses',
      forms: { course: { courses: values.map((online) => ({ online })) } },
    });
    const mean = (values: number[], decimals?: number) =>
      evaluateComputation(
        { kind: 'column-mean', column: 'courses.online', ...(decimals === undefined ? {} : { decimals }) },
        data(values),
        'course',
      );
    expect(mean([1, 1.01], 2)).toBe(1.01);
    expect(mean([1, 1.01])).toBe(1.005);
    expect(mean([1, 1, 2])).toBeCloseTo(4 / 3, 15);
    expect(mean([])).toBeUndefined();
  });

  it('a ratio by zero and a value below all bands are blank', () => {
    expect(
      evaluateComputation(
        { kind: 'ratio', of: 'a', by: 'b' },
        { kit: '', forms: { f: { a: 1, b: 0 } } },
        'f',
      ),
    ).toBeUndefined();
    expect(
      evaluateComputation(
        { kind: 'band', of: 'a', bands: [{ from: 60, word: '合格' }] },
        { kit: '', forms: { f: { a: 59.9 } } },
        'f',
      ),
    ).toBeUndefined();
    expect(
      evaluateComputation(
        { kind: 'difference', of: 'a', less: 'b' },
        { kit: '', forms: { f: { a: 0.3, b: 0.1 } } },
        'f',
      ),
    ).toBe(0.2);
  });
});

describe('What is still missing', () => {
  const missing = (data: FormData): string[] =>
    missingEntries(course, data).map(({ path }) => pathText(path));

  it('is everything required of the institution, the first row of a roster included', () => {
    expect(missing({})).toEqual([
      'cover_name',
      'institution_name',
      'postcode',
      'certificate',
      'summary',
      'courses[1].seq',
      'courses[1].name',
      'courses[1].online',
      'courses[1].level',
      'innovation',
    ]);
  });

  it('is not what others fill in, what is computed, or what a condition excludes', () => {
    expect(missing({ certificate: '无' })).not.toContain('certificate_number');
    expect(missing({ certificate: '有' })).toContain('certificate_number');
    expect(missing({})).not.toContain('opinion');
    expect(missing({})).not.toContain('hours_total');
    expect(missingEntries(course, {}, 'authority').map(({ path }) => pathText(path))).toEqual(['opinion']);
  });

  it('is asked of rows that are begun, not of rows that only bear their printed number', () => {
    const data: FormData = {
      courses: [{ seq: 1, name: '教育学', online: 3, level: '省级' }, { seq: 2 }, { seq: 3, name: '语文' }],
    };
    expect(missing(data).filter((path) => path.startsWith('courses'))).toEqual([
      'courses[3].online',
      'courses[3].level',
    ]);
  });
});
