import {
  commonValue,
  fieldValue,
  rowsOf,
  type CollectedDossier,
  type Collection,
  type Doubt,
  type EntryPath,
  type Origin,
  type RosterRow,
  type RuleAnswer,
} from '../../engine/form/index.js';
import { factsOfBindings } from '../../engine/bindings/index.js';
import { normaliseName, type FactRecord } from '../../engine/regulations/index.js';
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
  leftBlank: [
    'institution_name',
    'institution_category',
    'training_modes',
    'certification_date',
    'in_rectification',
  ],
  saidBefore: ['zj-2021-157.s2.1.leader-max-4', 'zj-2021-157.s2.1.order-leader-max-4'],
  method: [
    '各机构登记表的项目依次列入，序号重新编排；原来的行见“来源”。',
    '同一机构几份登记表里各栏完全相同的项目只列一次；名称相同、内容不同的都列入，并列入“需核对”。',
    '机构名称、类别等只属于一个机构的栏目留空；“各机构申报数”逐个机构列出申报数和限报数。',
    '项目负责人的限额按合并后的全部项目核对，超出的逐人列入“需核对”。',
  ],
  collect(sources, answer) {
    const rows = new CollectedRows(form, ROSTER);
    rows.doubt(...nameless(sources, form.id, 'institution_name'));
    for (const field of OF_THE_ROUND) {
      const cells = sources.map((source) => drawn(source, { form: form.id, field }));
      const value = commonValue(cells.map((cell) => cell.value));
      rows.set(field, { value, origins: cells.flatMap(({ origins }) => origins), how: '各登记表相同' });
    }
    const listed = new Map<string, ListedProject[]>();
    for (const source of sources) {
      const own = source.institution?.key ?? source.file;
      const before = listed.get(own) ?? [];
      const here: ListedProject[] = [];
      for (const [row, entries] of rowsOf(source.dossier.forms[form.id], ROSTER).entries()) {
        const cells = Object.fromEntries(
          rows.columns
            .filter(({ computed }) => computed === undefined)
            .map(({ id }) => [id, drawn(source, { form: form.id, roster: ROSTER, row, column: id })]),
        );
        const project: ListedProject = {
          name: normaliseName(String(entries.project_name ?? '')),
          contents: contentsOf(entries),
          origin: { file: source.file, path: { form: form.id, roster: ROSTER, row, column: 'project_name' } },
        };
        here.push(project);
        if (project.name !== '' && before.some(({ contents }) => contents === project.contents)) continue;
        const number = { value: rows.count + 1, origins: cells.number?.origins ?? [], how: '重新编号' };
        rows.add(String(cells.project_name?.value ?? ''), { ...cells, number });
      }
      rows.doubt(...repeatedProjects(source, before, here));
      listed.set(own, [...before, ...here]);
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

/** A project of a register, to find it again in another of the same institution. */
interface ListedProject {
  readonly name: string;
  /** Everything that is entered, but for the number of the row. */
  readonly contents: string;
  readonly origin: Origin;
}

const contentsOf = (entries: RosterRow): string =>
  JSON.stringify(
    Object.entries(entries)
      .filter(([column]) => column !== 'number')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** Registers of one institution that have projects in common: a later one may take the place of the earlier. */
function repeatedProjects(
  { institution, file }: CollectedDossier,
  before: readonly ListedProject[],
  here: readonly ListedProject[],
): Doubt[] {
  const common = here.flatMap((project) => {
    const other = before.find(({ name }) => name !== '' && name === project.name);
    return other ? [{ project, other, isSame: other.contents === project.contents }] : [];
  });
  if (common.length === 0) return [];
  const same = common.filter(({ isSame }) => isSame).length;
  return [
    {
      code: 'collect.projects-repeated',
      level: 'error',
      values: {
        name: institution?.name ?? file,
        count: common.length,
        same,
        different: common.length - same,
      },
      origins: [...common]
        .sort((one, other) => Number(one.isSame) - Number(other.isSame))
        .flatMap(({ project, other }) => [other.origin, project.origin]),
    },
  ];
}

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
