import { ExactNumber } from '../../engine/core/exact-number.js';
import {
  commonValue,
  fieldsOf,
  type CollectedDossier,
  type CollectedEntry,
  type Collection,
  type Doubt,
  type EntryValue,
  type FieldDefinition,
} from '../../engine/form/index.js';
import { drawn } from '../collected-rows.js';
import { form } from './form.js';

const ADDED = new Set(['integer', 'decimal', 'money', 'area']);
/** Years, and the headings of columns that each school names itself: they are no quantities. */
const HEADINGS = /^(enrollment_year_\d|recruit_year_\d|enrollment_category_\d)$/;
/** What stands under a heading counts only where the headings are the same. */
const UNDER = [
  { entry: /^(enrollment_year_\d)_/, under: (found: string) => [found] },
  { entry: /^enrollment_year_\d_category_(\d)$/, under: (found: string) => [`enrollment_category_${found}`] },
  { entry: /^recruited_members_(\d)$/, under: (found: string) => [`recruit_year_${found}`] },
] as const;

/** The totals of all institutions: every quantity added up. */
export const collection: Collection = {
  into: form.id,
  from: [form.id],
  severalEach: false,
  isTotal: true,
  method: [
    '人数、面积、金额、册数等逐项相加，不取整；合计、小计、比例由表格自己计算，不相加。',
    '名称、日期、选择项和名册（教职工名单、课程、专业等）不汇总。',
    '招生数按年度、类别汇总：各机构填的年度或类别不同的，不能相加，留空并列入“需核对”。',
    '有机构没有填的项目，按已填的相加，并列入“需核对”。',
  ],
  collect(sources) {
    const data: Record<string, EntryValue> = {};
    const entries: CollectedEntry[] = [];
    const doubts: Doubt[] = [];
    const plain = fieldsOf(form).flatMap(({ field, roster }) => (roster ? [] : [field]));
    const differing = new Set<string>();
    for (const { id, label } of plain.filter(({ id }) => HEADINGS.test(id))) {
      const cells = sources.map((source) => drawn(source, { form: form.id, field: id }));
      const written = cells.filter(({ value }) => value !== undefined);
      const value = commonValue(written.map((cell) => cell.value));
      const at = { form: form.id, field: id };
      const origins = written.flatMap((cell) => cell.origins);
      if (value !== undefined) {
        data[id] = value;
        entries.push({ at, origins });
      } else if (written.length > 0) {
        differing.add(id);
        doubts.push({ code: 'collect.headings-differ', level: 'warning', values: { label }, at, origins });
      }
    }
    for (const field of plain) {
      if (!isQuantity(field) || headingsOf(field.id).some((heading) => differing.has(heading))) continue;
      const sum = added(field, sources);
      if (sum === undefined) continue;
      data[field.id] = sum.value;
      entries.push(sum.entry);
      if (sum.doubt) doubts.push(sum.doubt);
    }
    return { data, entries, doubts, lists: [] };
  },
};

const isQuantity = ({ id, kind, computed }: FieldDefinition): boolean =>
  ADDED.has(kind) && computed === undefined && !HEADINGS.test(id);

const headingsOf = (id: string): string[] =>
  UNDER.flatMap(({ entry, under }) => {
    const found = entry.exec(id)?.[1];
    return found === undefined ? [] : under(found);
  });

interface Sum {
  readonly value: number;
  readonly entry: CollectedEntry;
  readonly doubt?: Doubt;
}

/** `undefined` when nobody filled it in. */
function added({ id, label }: FieldDefinition, sources: readonly CollectedDossier[]): Sum | undefined {
  const at = { form: form.id, field: id };
  const cells = sources.map((source) => drawn(source, at));
  const written = cells.filter(({ value }) => typeof value === 'number');
  const blank = cells.filter(({ value }) => typeof value !== 'number').flatMap(({ origins }) => origins);
  if (written.length === 0) return undefined;
  const numbers = written.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const entry = {
    at,
    origins: written.flatMap(({ origins }) => origins),
    how: `${written.length}个机构相加`,
  };
  const value = ExactNumber.sum(numbers).toNumber();
  if (blank.length === 0) return { value, entry };
  const isDisputed = (source: CollectedDossier): boolean =>
    (source.disputed ?? []).some((path) => path.form === form.id && 'field' in path && path.field === id);
  const named = (disputed: boolean): string =>
    sources
      .filter((source) => drawn(source, at).value === undefined && isDisputed(source) === disputed)
      .map(({ institution, file }) => institution?.name ?? file)
      .join('、');
  const [unfilled, open] = [named(false), named(true)];
  const reason = [
    ...(unfilled === '' ? [] : [`没有填：${unfilled}`]),
    ...(open === '' ? [] : [`报了几份、填得不同，还没有确认：${open}`]),
  ].join('；');
  const values = { label, count: blank.length, reason };
  return { value, entry, doubt: { code: 'collect.not-all', level: 'warning', values, at, origins: blank } };
}
