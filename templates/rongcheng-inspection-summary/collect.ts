import { rowsOf, type CollectedDossier, type Collection } from '../../engine/form/index.js';
import { byInstitution, CollectedRows, drawn, drawnItem, nameless, type Drawn } from '../collected-rows.js';
import { form as statistics } from '../weihai-statistics/form.js';
import { form } from './form.js';

/** The list of inspected institutions from their own statistics. */
export const collection: Collection = {
  into: form.id,
  from: [statistics.id],
  severalEach: false,
  method: [
    '机构名称、许可证有效期、负责人（校长）、地址取自各机构的办学状况统计表；办学类型取“学校类别”，办学内容取所列专业名称，联系方式取校长联系电话。',
    '统计表没有办学许可证号，请照许可证补填。',
  ],
  collect(sources) {
    const rows = new CollectedRows(form, 'institutions');
    rows.doubt(...nameless(sources, statistics.id, 'institution_name'));
    for (const [source] of byInstitution(sources)) {
      if (source?.institution === undefined) continue;
      const items = Object.fromEntries(
        rows.columns.map(({ id, shared }) => [
          id,
          drawnItem(source, statistics, shared) ?? { value: undefined, origins: [] },
        ]),
      );
      rows.add(source.institution.name, {
        ...items,
        institution_name: {
          value: source.institution.name,
          origins: [{ file: source.file, path: source.institution.at }],
        },
        school_type: drawn(source, { form: statistics.id, field: 'school_category' }),
        school_content: taught(source),
        contact_details: drawn(source, { form: statistics.id, field: 'principal_phone' }),
      });
    }
    return rows.collected();
  },
};

/** The specialties by name. */
function taught(source: CollectedDossier): Drawn {
  const cells = rowsOf(source.dossier.forms[statistics.id], 'specialties').map((_, row) =>
    drawn(source, { form: statistics.id, roster: 'specialties', row, column: 'specialty_name' }),
  );
  const names = cells.flatMap(({ value }) => (typeof value === 'string' ? [value.trim()] : []));
  return {
    value: names.length === 0 ? undefined : [...new Set(names)].join('、'),
    origins: cells.flatMap(({ origins }) => origins),
  };
}
