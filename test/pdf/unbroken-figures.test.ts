import { expect, it } from 'vitest';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { FormPrinter } from '../../engine/printing/index.js';
import { fontLibrary } from '../../engine/node/font-library.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { documentToTypst } from '../../engine/pdf/index.js';
import { registry } from '../../templates/index.js';

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

it('scores with two decimals and their total stay in one line of Table 6', async () => {
  const form = registry.forms.get('zj-table-6');
  if (!form) throw new RangeError('zj-table-6');
  const given: Dossier = { kit: 'zj-review-city', forms: { 'zj-table-6': { scores: [scores] } } };
  const setting = { compression: zlibCompression, fonts: 'bundled', archive: false, own: new Map() };
  const { docx } = await new FormPrinter(setting).print(form, withComputed(given, registry));
  const library = await fontLibrary('bundled');
  const document = documentToTypst(docx, { library, compression: zlibCompression });
  const { markup } = document.source({ tree: document.tree });
  for (const figure of ['1.67', '5.38', '4.58', '5.92', '98.55']) expect(markup).toContain(`"${figure}"`);
});
