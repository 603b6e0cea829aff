import { describe, expect, it } from 'vitest';
import {
  briefingPage,
  collectForms,
  expertsPage,
  readRoster,
  reminderText,
  returnNotices,
  standings,
  type CollectedSource,
  type RosterInstitution,
} from '../../engine/bureau/index.js';
import { rowsOf } from '../../engine/form/index.js';
import type { PlainSheet } from '../../engine/workbook/index.js';
import { collections, registry } from '../../templates/index.js';
import { dossierOf } from '../cli/sample-dossier.js';
import { sourceOf } from './collected-sources.js';
import { application, evaluation } from './review-arithmetic.js';

const sheet = (rows: readonly (readonly string[])[]): PlainSheet => ({
  name: '名单',
  rows: rows.map((cells) => cells.map((text) => ({ type: 'text', text }) as const)),
});

const LIST = sheet([
  ['2026年资质复查机构名单'],
  ['序号', '单位全称', '曾用名', '所属区县', '联系人', '联系电话', '应评份数', '专家'],
  ['1', '乙县教师进修学校', '乙县进修学校、乙县教师学校', '乙县', '李四', '0500-1', '2', '陈某、王某'],
  ['2', '甲市教师发展中心', '', '甲市', '张三', '0500-2', '1', '陈某'],
  ['3', '丙区培训学院', '', '丙区', '', '', '', ''],
]);

const roster = readRoster([LIST], '名单.xlsx').institutions;

const collected = (names: readonly string[], list: readonly RosterInstitution[] = roster) =>
  collectForms(
    names.flatMap((name, index) => [sourceOf(`表1/${index}.xlsx`, application(name))]),
    {
      kit: 'zj-review-city',
      collections: collections.filter(({ into }) => into === 'zj-table-7'),
      comparison: registry.comparison,
      newest: false,
      context: {},
      given: {},
      roster: list,
    },
  );
const listed = (kit: ReturnType<typeof collected>) =>
  rowsOf(kit.dossier.forms['zj-table-7'], 'institutions').map((row) => row.institution_name);
const said = (kit: ReturnType<typeof collected>, code: string) =>
  kit.doubts.filter(({ diagnostic }) => diagnostic.code === code).map(({ diagnostic }) => diagnostic.values);

describe('a bureau’s list of institutions', () => {
  it('is read whatever its columns are called', () => {
    expect(roster).toEqual([
      {
        name: '乙县教师进修学校',
        aliases: ['乙县进修学校', '乙县教师学校'],
        county: '乙县',
        code: '',
        contact: '李四',
        phone: '0500-1',
        evaluations: 2,
        experts: ['陈某', '王某'],
      },
      expect.objectContaining({ name: '甲市教师发展中心', evaluations: 1 }),
      expect.not.objectContaining({ evaluations: expect.anything() }),
    ]);
  });

  it('gives the order, and its names to those who write a former one', () => {
    const kit = collected(['甲市教师发展中心', '乙县进修学校']);
    expect(listed(kit)).toEqual(['乙县教师进修学校', '甲市教师发展中心']);
    expect(said(kit, 'collect.paired-by-alias')).toEqual([
      { name: '乙县教师进修学校', found: '乙县进修学校' },
    ]);
  });

  it.each([
    ['倍训', '丙区倍训学院'],
    ['（盖章）', '丙区培训学院（盖章）'],
    ['（原…）', '丙区培训学院（原丙区培训部）'],
  ])('asks whether a listed name is meant, and puts nothing together: %s', (_, name) => {
    const kit = collected([name]);
    expect(said(kit, 'collect.meant-on-roster')).toEqual([{ name, near: '丙区培训学院' }]);
    expect(listed(kit)).toEqual([name]);
  });

  it('names who is not on it, once for all its files', () => {
    const kit = collected(['远方的学校', '远方的 学校']);
    expect(said(kit, 'collect.not-on-roster')).toEqual([{ name: '远方的学校' }]);
  });

  it('is asked about where it has an institution twice', () => {
    const [first] = roster;
    const kit = collected(['甲市教师发展中心'], [...roster, ...(first ? [first] : [])]);
    expect(said(kit, 'collect.twice-on-roster')).toEqual([{ name: '乙县教师进修学校', count: 2 }]);
  });
});

describe('an evaluation under another spelling', () => {
  const [chen, wang] = [
    sourceOf('陈某/丙区.xlsx', evaluation('丙区培训学院', {}), { modified: 1 }),
    sourceOf('王某/丙区.xlsx', evaluation('丙区倍训学院', { premises: 5 }), { modified: 2 }),
  ];
  const table6 = (list: readonly RosterInstitution[], more: readonly CollectedSource[] = []) =>
    collectForms([chen, wang, ...more], {
      kit: 'zj-review-city',
      collections: collections.filter(({ into }) => into === 'zj-table-6'),
      comparison: registry.comparison,
      newest: true,
      context: {},
      given: {},
      roster: list,
    });

  it('that the list knows is another expert’s, no newer version of the first', () => {
    const list = roster.map((one) =>
      one.name === '丙区培训学院' ? { ...one, aliases: ['丙区倍训学院'], evaluations: 2 } : one,
    );
    const kit = table6(list);
    expect(said(kit, 'collect.newest-evaluation-taken')).toEqual([]);
    expect(said(kit, 'collect.evaluations-expected')).toEqual([]);
    expect(rowsOf(kit.dossier.forms['zj-table-6'], 'scores')).toEqual([
      expect.objectContaining({ institution_name: '丙区培训学院', premises_score: 7 }),
    ]);
  });

  it('is asked about where the institution so named has Table 1 and lacks an expert', () => {
    const whole = ['甲市学校', '乙市学院'].flatMap((name) => [
      sourceOf(`表1/${name}.xlsx`, application(name)),
      sourceOf(`陈某/${name}.xlsx`, evaluation(name, {})),
      sourceOf(`王某/${name}.xlsx`, evaluation(name, {})),
    ]);
    const own = sourceOf('表1/丙区.xlsx', application('丙区培训学院'));
    expect(said(table6([], [...whole, own]), 'collect.names-alike')).toEqual([
      { one: '丙区倍训学院', other: '丙区培训学院' },
    ]);
    // An expert who evaluated both meant two.
    const both = sourceOf('王某/丙区培训.xlsx', evaluation('丙区培训学院', {}));
    expect(said(table6([], [...whole, own, both]), 'collect.names-alike')).toEqual([]);
  });
});

it('without a list, two names each with one kind of workbook are asked about', () => {
  const kit = collectForms(
    [
      sourceOf('甲/1.xlsx', evaluation('柳浦教师进修学校', {})),
      sourceOf('表1/1.xlsx', application('柳浦区教师进修学校')),
      ...['甲市学校', '乙市学院'].flatMap((name) => [
        sourceOf(`甲/${name}.xlsx`, evaluation(name, {})),
        sourceOf(`表1/${name}.xlsx`, application(name)),
      ]),
    ],
    {
      kit: 'zj-review-city',
      collections: collections.filter(({ into }) => into === 'zj-table-7'),
      comparison: registry.comparison,
      newest: false,
      context: {},
      given: {},
    },
  );
  const asked = kit.doubts.filter(({ diagnostic: { code } }) => code === 'collect.names-alike');
  expect(asked.map(({ diagnostic: { values } }) => Object.values(values).sort())).toEqual([
    ['柳浦教师进修学校', '柳浦区教师进修学校'].sort(),
  ]);
});

describe('who has not handed in', () => {
  const sources = [
    sourceOf('表1/乙.xlsx', application('乙县教师进修学校')),
    sourceOf('陈某/乙.xlsx', evaluation('乙县教师进修学校', {})),
    sourceOf('陈某/甲.xlsx', evaluation('甲市教师发展中心', {})),
  ];
  const all = standings(roster, { sources, unreadable: ['丙区/培训学院报送.rar'], isEvaluated: true });

  it('is told for each: 缺专家, 缺表1, 读不了', () => {
    expect(all.map(({ state }) => state)).toEqual(['缺专家', '缺表1', '读不了']);
    expect(
      standings(roster, { sources: [], unreadable: [], isEvaluated: false }).map(({ state }) => state),
    ).toEqual(['未交', '未交', '未交']);
  });

  it('is nobody of whom something has come under a name to be asked about, or without one, unless that is said', () => {
    const nameless = sourceOf('甲市/甲市教师发展中心.xlsx', application(''));
    const unread = '陈某/丙区培训学院.docx';
    const [, second, third] = standings(roster, {
      sources: [...sources, nameless],
      unreadable: [unread],
      isExperts: (file) => file === unread,
      meant: [{ name: '丙区倍训学院', near: '丙区培训学院' }],
      isEvaluated: true,
    });
    expect(second).toMatchObject({
      state: '读不了',
      lacking: '须重新报送（甲市/甲市教师发展中心.xlsx 没有填机构名称）',
    });
    expect(third).toMatchObject({
      state: '未交',
      lacking:
        '缺申请表等全部表格；缺专家评估表（0/1；陈某/丙区培训学院.docx 读不了）；先核对：收到的“丙区倍训学院”是不是这个机构',
    });
  });

  it('can be pasted into a message, with whom to ask', () => {
    expect(reminderText(all)).toContain(
      '【乙县】\r\n乙县教师进修学校（李四 0500-1）：缺专家，缺专家评估表（1/2）。',
    );
  });
});

it('a return notice says once what several versions have in common', () => {
  const notices = returnNotices([
    sourceOf('1.xlsx', dossierOf('zj-review-unlawful')),
    sourceOf('2.xlsx', dossierOf('zj-review-unlawful')),
    sourceOf('3.xlsx', application('甲市教师发展中心')),
  ]);
  expect(notices.map(({ institution }) => institution)).toEqual(['云溪市教师进修学校', '甲市教师发展中心']);
  const [notice, blank] = notices;
  // Who handed in Table 1 alone gets back what is still to be filled in.
  expect(blank?.text).toMatch(/^甲市教师发展中心：报送的材料有没填或缺少的内容。1．/u);
  const [, table] = notice?.page.blocks ?? [];
  const rows = table?.kind === 'table' ? table.rows.map((cells) => cells.map(({ text }) => text).join()) : [];
  expect(rows.length).toBeGreaterThan(5);
  expect(new Set(rows).size).toBe(rows.length);
  expect(notice?.text).toMatch(
    /处需要改正.*。1．[^。]+；2．.+；3．.+[^。]等，详见退回通知。请改正、补齐后重新报送。$/u,
  );
});

it('a comparison of experts has no empty table', () => {
  const list = { title: '指标分差', notes: ['说明'], columns: ['指标', '满分'], rows: [] };
  expect(expertsPage([list]).blocks).toEqual([
    { kind: 'heading', text: '指标分差' },
    { kind: 'paragraph', text: '没有。' },
  ]);
});

it('a briefing counts grades by county and draws each bar within its row', () => {
  const page = briefingPage({
    title: '简报',
    standings: standings(roster, { sources: [], unreadable: [], isEvaluated: true }),
    roster,
    figures: {
      institutions: [
        { name: '乙县教师进修学校', total: 96, opinion: '优秀' },
        { name: '甲市教师发展中心', total: 90 },
        { name: '丙区倍训学院', total: 80 },
      ],
      indicators: [
        { name: '考勤管理', share: 0.5 },
        { name: '日志管理', share: 1 },
      ],
    },
    open: [],
  });
  const tables = page.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  for (const { widths, rows } of tables) {
    for (const cells of rows) expect(cells.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(widths.length);
  }
  expect(tables[1]?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['区县', '优秀', '良好', '合格', '不合格', '未定', '共'],
    ['乙县', '1', '0', '0', '0', '0', '1'],
    ['甲市', '0', '0', '0', '0', '1', '1'],
    // Who has handed in nothing is of the review, too; whom the list lacks is not, and is counted apart.
    ['丙区', '0', '0', '0', '0', '1', '1'],
    ['合计', '1', '0', '0', '0', '2', '3'],
  ]);
  expect(page.subtitle).toBe('3 个机构，1 个已有复查意见');
  expect(JSON.stringify(page.blocks)).toContain('另有 1 个名称不在名单上，没有计入');
});
