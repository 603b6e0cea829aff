import {
  commonValue,
  fieldValue,
  rowsOf,
  type CollectedDossier,
  type Collection,
  type EntryPath,
  type RuleAnswer,
} from '../../engine/form/index.js';
import { factsOfBindings } from '../../engine/bindings/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { CollectedRows, drawn, nameless } from '../collected-rows.js';
import { bindings } from './bindings.js';
import { form } from './form.js';

const ROSTER = 'projects';
const CAP = 'zj-2021-157.s3.1.cap-effective';
const HALVED = 'zj-2014-rules.a27.cap-halved';
const APPLIED = 'province_wide_projects';
/** What all registers of a round have in common. */
const OF_THE_ROUND = ['round', 'application_date'] as const;

/** A city's register: the projects of all institutions in one list, and how many each applies for. */
export const collection: Collection = {
  into: form.id,
  from: [form.id],
  severalEach: true,
  method: [
    '各机构登记表的项目依次列入，序号重新编排；原来的行见“来源”。',
    '机构名称、类别等只属于一个机构的栏目留空；“各机构申报数”逐个机构列出申报数和限报数。',
    '项目负责人的限额按合并后的全部项目核对（检查本工作簿即可）。',
  ],
  collect(sources, answer) {
    const rows = new CollectedRows(form, ROSTER);
    rows.doubt(...nameless(sources, form.id, 'institution_name'));
    for (const field of OF_THE_ROUND) {
      const cells = sources.map((source) => drawn(source, { form: form.id, field }));
      const value = commonValue(cells.map((cell) => cell.value));
      rows.set(field, { value, origins: cells.flatMap(({ origins }) => origins), how: '各登记表相同' });
    }
    for (const source of sources) {
      for (const [row] of rowsOf(source.dossier.forms[form.id], ROSTER).entries()) {
        const cells = Object.fromEntries(
          rows.columns
            .filter(({ computed }) => computed === undefined)
            .map(({ id }) => [id, drawn(source, { form: form.id, roster: ROSTER, row, column: id })]),
        );
        const number = { value: rows.count + 1, origins: cells.number?.origins ?? [], how: '重新编号' };
        rows.add(String(cells.project_name?.value ?? ''), { ...cells, number });
      }
    }
    rows.list({
      title: '各机构申报数',
      notes: [
        '限报数依据浙教办函〔2021〕157号三（一），整改期内减半；没有填机构类别、取得资质日期的算不出限报数。',
        '一个机构报了几份登记表的，各份合计是否超出见“需核对”。',
      ],
      columns: ['机构', '机构类别', '面向全省（自主选课）', '限报数', '结论', '订单式', '全部项目', '文件'],
      rows: sources.map((source) => counted(source, answer)),
    });
    return rows.collected();
  },
};

function counted(source: CollectedDossier, answer: RuleAnswer): (string | number)[] {
  const data = source.dossier.forms[form.id];
  const projects = rowsOf(data, ROSTER);
  const applying = [...factsOfBindings(bindings, source.dossier)].find(({ values }) =>
    Object.hasOwn(values, APPLIED),
  );
  const applied = Number(applying?.values[APPLIED] ?? 0);
  const isKnown = fieldValue(data, 'institution_category') !== undefined;
  const limit =
    applying && isKnown
      ? limitOf(applying, fieldValue(data, 'in_rectification') === '是', answer)
      : undefined;
  return [
    source.institution?.name ?? '',
    String(fieldValue(data, 'institution_category') ?? ''),
    applied,
    limit ?? '',
    limit === undefined ? '无法判断' : applied > limit ? '超出' : '未超出',
    projects.filter(({ project_kind: kind }) => kind === '订单式').length,
    projects.length,
    source.file,
  ];
}

/** The cap that holds for an institution; `undefined` where an entry that decides it is blank. */
function limitOf(
  { values, on }: FactRecord<EntryPath>,
  inRectification: boolean,
  answer: RuleAnswer,
): number | undefined {
  const cap = answer(CAP, values, on).value;
  if (cap === undefined || !inRectification) return cap === undefined ? undefined : Number(cap);
  const input = { in_rectification: true, normal_cap: Number(cap), projects_declared: 0 };
  const { limit } = answer(HALVED, input, on);
  return limit === undefined ? undefined : Number(limit);
}
