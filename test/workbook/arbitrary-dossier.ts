import fc from 'fast-check';
import {
  fieldsOf,
  type Dossier,
  type EntryValue,
  type FieldDefinition,
  type FormDefinition,
  type FormRegistry,
  type KitDefinition,
} from '../../engine/form/index.js';
import { layoutWorkbook } from '../../engine/workbook/index.js';

/** Pieces that programs are known to spoil. */
const PIECES = [
  '培训',
  '𠮷㛃',
  ' 两端空格 ',
  '第一行\n第二行',
  '１２３',
  '_x000D_',
  '=HYPERLINK("x")',
  'A||B',
  '+++INS 1+++',
  '{{x}}',
  '<&">',
  '001',
  "'单引号",
  '　全角空格　',
] as const;

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''));
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${year}-${pad(month)}-${pad(date)}`);
const pad = (number: number): string => String(number).padStart(2, '0');

function shortText(field: FieldDefinition): fc.Arbitrary<EntryValue> {
  const most = field.maximumCharacters ?? 200;
  return text.map((value) => [...value].slice(0, most).join('')).filter((value) => value.trim() !== '');
}

/** A lawful value of a field. */
export function arbitraryValue(field: FieldDefinition): fc.Arbitrary<EntryValue> {
  const halves = fc.integer({ min: 0, max: 180 }).map((half) => half / 2);
  switch (field.kind) {
    case 'integer':
      // What would be a year is no age.
      return fc.integer({ min: 0, max: field.unit === '岁' ? 99 : 9999 });
    case 'decimal':
    case 'area':
    case 'score':
      return halves;
    case 'money':
      return fc.integer({ min: 0, max: 999_999 }).map((cents) => cents / 100);
    case 'percentage':
      return fc.integer({ min: 2, max: 100 });
    case 'date':
      return day;
    case 'month':
      return day.map((written) => written.slice(0, 7));
    case 'checkbox':
      return fc.boolean();
    case 'choice': {
      const choices = field.choices ?? [];
      if (field.multiple) return fc.subarray([...choices], { minLength: 1 });
      return fc.constantFrom(...choices);
    }
    case 'identity-number':
      return fc.constantFrom('11010519491231002X', '440524188001010014');
    case 'mobile':
      return fc.constantFrom('13800138000', '19912345678');
    case 'phone':
      return fc.constantFrom('0571-88001234', '057188001234');
    case 'postcode':
      return fc.constantFrom('310000', '010010');
    case 'email':
      return fc.constant('office@example.org');
    case 'evidence-code':
      return fc.constantFrom('4-1-3', '5-12-1');
    case 'person-name':
      return fc.constantFrom('张三', '𠮷田', '买买提·吐尔逊');
    default:
      return shortText(field);
  }
}

const sometimes = (arbitrary: fc.Arbitrary<EntryValue>) => fc.option(arbitrary, { nil: undefined, freq: 4 });

function withoutBlanks<Value>(record: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([id, one]): [string, Value][] => (one === undefined ? [] : [[id, one]])),
  );
}

/**
 * Dossiers of a kit in which everything is filled that its filler may fill in, or a part of it. With `named`, every
 * row of a roster bears its name: the sheets count rows by it.
 */
export function arbitraryDossier(
  kit: KitDefinition,
  registry: FormRegistry,
  { named = false }: { readonly named?: boolean } = {},
): fc.Arbitrary<Dossier> {
  const layout = layoutWorkbook(kit, registry);
  const typed = new Set(
    layout.fields
      .filter(({ role }) => role === 'entry')
      .map(({ form, field }) => `${form}/${field.id}`)
      .concat(
        layout.rosters.flatMap(({ form, columns }) =>
          columns.filter(({ role }) => role === 'entry').map(({ field }) => `${form}/${field.id}`),
        ),
      ),
  );
  const formData = (form: FormDefinition) => {
    const own = fieldsOf(form).filter(({ field }) => typed.has(`${form.id}/${field.id}`));
    const single = own.filter(({ roster }) => !roster);
    const fields = Object.fromEntries(
      single.map(({ field }) => [field.id, sometimes(arbitraryValue(field))]),
    );
    const rosters = form.sections.flatMap((section) => {
      if (section.kind !== 'roster') return [];
      const columns = section.columns.filter(({ id }) => typed.has(`${form.id}/${id}`));
      const cells = Object.fromEntries(
        columns.map((column) => [
          column.id,
          named && column.id === section.rowLabel
            ? arbitraryValue(column)
            : sometimes(arbitraryValue(column)),
        ]),
      );
      const row = fc
        .record(cells)
        .map((filled) => withoutBlanks<EntryValue>(filled))
        .filter((filled) => Object.keys(filled).length > 0);
      return [[section.id, fc.array(row, { minLength: 1, maxLength: 4 })] as const];
    });
    return fc
      .record({ fields: fc.record(fields), rosters: fc.record(Object.fromEntries(rosters)) })
      .map(({ fields: filled, rosters: rows }) => ({ ...withoutBlanks<EntryValue>(filled), ...rows }));
  };
  const forms = kit.forms.flatMap((id) => {
    const form = registry.forms.get(id);
    return form ? [[id, formData(form)] as const] : [];
  });
  return fc.record(Object.fromEntries(forms)).map((data) => ({
    kit: kit.id,
    forms: Object.fromEntries(Object.entries(data).filter(([, one]) => Object.keys(one).length > 0)),
  }));
}
