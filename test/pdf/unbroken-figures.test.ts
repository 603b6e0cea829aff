import { expect, it } from 'vitest';
import {
  fieldsOf,
  withComputed,
  type Dossier,
  type FieldDefinition,
  type FormDefinition,
} from '../../engine/form/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { fontLibrary } from '../../engine/node/font-library.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { documentToTypst } from '../../engine/pdf/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

const setting = { compression: zlibCompression, fonts: 'bundled', archive: false, own: new Map() };

/** A form as the typesetter is given it, lines ended where they end. */
async function markupOf(form: FormDefinition, dossier: Dossier): Promise<string> {
  const { docx } = await new FormPrinter(setting).print(form, withComputed(dossier, registry));
  const library = await fontLibrary('bundled');
  const document = documentToTypst(docx, { library, compression: zlibCompression });
  return document.source({ tree: document.tree }).markup;
}

/** Scores as means over six projects give them: they add up to 98.55. */
const scores = {
  institution_name: '甲市教师进修学院',
  premises_score: 9,
  facilities_score: 3,
  fulltime_faculty_score: 9,
  organization_score: 4,
  management_system_score: 5,
  plan_development_score: 1.67,
  objectives_content_score: 2,
  training_format_score: 2,
  training_faculty_score: 5,
  project_leader_score: 4,
  training_organization_score: 3,
  log_management_score: 5.38,
  attendance_management_score: 6,
  teaching_management_score: 4.58,
  plan_management_score: 4,
  trainee_management_score: 3,
  logistics_management_score: 2,
  training_archives_score: 4,
  funds_management_score: 2,
  monitoring_organization_score: 4,
  monitoring_mechanism_score: 4,
  monitoring_measures_score: 6,
  training_quality_score: 5.92,
};

/** Texts of a markup, runs of several faces joined. */
const textsOf = (markup: string): string[] =>
  Array.from(
    markup
      .replaceAll(/"\)#(?:h\([^)]*\)#)?(?:linebreak\([^)]*\)#)?r\d+\("/g, '')
      .matchAll(/"((?:[^"\\]|\\.)*)"/g),
    ([, text = '']) => text.replaceAll(/\\n|\u2028/g, '\n'),
  );

/** Every date of a form at its longest. */
const withLongDates = (form: FormDefinition): Dossier => {
  const dates = (fields: readonly FieldDefinition[]): Record<string, string> =>
    Object.fromEntries(
      fields.flatMap(({ id, kind }) =>
        kind === 'date' ? [[id, '2023-12-31']] : kind === 'month' ? [[id, '2023-12']] : [],
      ),
    );
  const fields = Array.from(fieldsOf(form)).filter(({ roster }) => !roster);
  const rosters = form.sections.flatMap((section) =>
    section.kind === 'roster' ? [[section.id, [dates(section.columns)]] as const] : [],
  );
  const entries = { ...dates(fields.map(({ field }) => field)), ...Object.fromEntries(rosters) };
  return { kit: '', forms: { [form.id]: entries } };
};

it('dates that are entries stay in one line in every form, periods up to 至', async () => {
  const found: string[] = [];
  for (const form of registry.forms.values()) {
    const texts = textsOf(await markupOf(form, withLongDates(form)));
    found.push(...texts.filter((text) => /^[\d\s自年月日至止—.-]*2023[\d\s自年月日至止—.-]*$/.test(text)));
  }
  expect(found.length).toBeGreaterThan(60);
  expect(found.filter((text) => /\d\n[\d年月日.-]|[年月.-]\n\d/.test(text))).toEqual([]);
});

it('scores with two decimals and their total stay in one line of Table 6', async () => {
  const form = registry.forms.get('zj-table-6');
  if (!form) throw new RangeError('zj-table-6');
  const given: Dossier = { kit: 'zj-review-city', forms: { 'zj-table-6': { scores: [scores] } } };
  const markup = await markupOf(form, given);
  for (const figure of ['1.67', '5.38', '4.58', '5.92', '98.55']) expect(markup).toContain(`"${figure}"`);
});

it.each([
  ['zj-certification-lawful', 'zj-certification-application', '000051270000018号'],
  ['weihai-annual-lawful', 'weihai-statistics', '荣成市海之星少儿舞蹈学校'],
])('no character stands on a line alone where other columns have room: %s', async (id, form, words) => {
  const definition = registry.forms.get(form);
  const sample = samples().find((one) => one.id === id);
  if (!definition || !sample) throw new RangeError(id);
  const texts = textsOf(await markupOf(definition, sample.dossier));
  expect(texts.some((text) => text.includes(words))).toBe(true);
});
