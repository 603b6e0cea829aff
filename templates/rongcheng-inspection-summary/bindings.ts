import { ask, entries, rows, type Binding } from '../../engine/bindings/index.js';
import { filled, joined, rowNumber } from '../../engine/regulations/index.js';
import { form } from './form.js';

const f = entries(form);
const institutions = f.roster('institutions');
const licence = institutions.text('license_number');

/** What the inspection list says: every column of every institution, and licence numbers that are unique. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    'rc-annual.licence-no-unique',
    {
      licence_numbers: rows(
        institutions,
        { value: licence },
        { where: filled(licence), at: 'license_number' },
      ),
    },
    { label: '年检统计表' },
  ),
  ask(
    f,
    'rc-annual.columns',
    {
      institution_name: institutions.entry('institution_name'),
      licence_no: institutions.entry('license_number'),
      licence_valid_to: institutions.entry('license_valid_until'),
      institution_type: institutions.entry('school_type'),
      leader: institutions.entry('head_name'),
      content: institutions.entry('school_content'),
      address: institutions.entry('school_address'),
      contact: institutions.entry('contact_details'),
    },
    { each: institutions, label: joined('年检统计表第', rowNumber(institutions), '行') },
  ),
];
