import { beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { dossierOf } from '../cli/dossier-of-sample.js';
import { fill, workbookOf } from './bureau-folder.js';
import { evaluation } from './review-arithmetic.js';

const path = suiteFolder();
const INSTITUTION = '云溪市教师进修学校';
/** What was handed in, the longest names first. */
const FILES: string[] = [];

/** Labels, sheets and titles are the forms' own words, the longest first. */
const ownWords = [
  ...[...registry.forms.values()].flatMap((form) => [
    form.title,
    form.shortName,
    ...fieldsOf(form).flatMap(({ field }) => [field.label, field.group ?? '']),
  ]),
  ...[...registry.kits.values()].map(({ title }) => title),
]
  .map((word) => word.replace(/[：:]\s*$/u, ''))
  .filter((word) => /\p{sc=Han}/u.test(word))
  .sort((one, other) => other.length - one.length);

/** What is Chinese in a line beyond names in quotation marks, places, paths and the forms' own words. */
function chineseOf(line: string): string {
  if (line.includes(' ▸ ') && line.startsWith('  ')) return '';
  // A path of ours stands at the end of its line.
  let rest = line.split(path())[0]?.replace(/“[^“”]*”/gu, '') ?? '';
  for (const word of [...FILES, ...ownWords]) rest = rest.replaceAll(word, '');
  return (rest.match(/[\p{sc=Han}，。；：、（）]+/gu) ?? []).join(' ');
}

/** Lines that give a finding about a provision in its words; the answer must say that these are Chinese. */
const IN_WORDS_OF_PROVISION =
  /^(violation|warning|error|question|not as required|not filled in|note|provisions| {2}how to fix| {2}basis)\b/u;
const SAID = 'findings about provisions are in Chinese';

async function foreignLines(...words: readonly string[]): Promise<string[]> {
  const { results, messages } = await banbiao(...words, '--lang', 'en');
  const isSaid = `${results}${messages}`.includes(SAID);
  return `${results}\n${messages}`
    .split('\n')
    .filter((line) => chineseOf(line) !== '' && !(isSaid && IN_WORDS_OF_PROVISION.test(line)))
    .map((line) => `${line} «${chineseOf(line)}»`);
}

beforeAll(async () => {
  const lawful = dossierOf('zj-review-lawful');
  const other = { ...lawful.forms['zj-table-1'], postcode: '321999', application_date: '2023-09-12' };
  const scored = (name: string, scores: Parameters<typeof evaluation>[1] = {}) =>
    workbookOf(evaluation(name, scores));
  const whole = await workbookOf(lawful);
  const handedIn: Readonly<Record<string, Uint8Array | string>> = {
    '青禾区/一（报送）.xlsx': whole,
    '青禾区/一最终版.xlsx': await workbookOf({
      ...lawful,
      forms: { ...lawful.forms, 'zj-table-1': { ...other, application_date: '2026-09-12' } },
    }),
    '青禾区/去年.xlsx': await workbookOf({ ...lawful, forms: { ...lawful.forms, 'zj-table-1': other } }),
    '青禾区/不合.xlsx': await workbookOf(dossierOf('zj-review-unlawful')),
    '青禾区/没有名称.xlsx': await workbookOf({
      kit: 'zj-review',
      forms: { 'zj-table-1': { postcode: '321000' } },
    }),
    '青禾区/空白.xlsx': await workbookOf({ kit: 'zj-review', forms: {} }),
    '青禾区/坏.xlsx': whole.slice(0, 2000),
    '青禾区/材料.rar': 'Rar!',
    '青禾区/说明.docx': 'PK',
    '青禾区/图.png': 'x',
    '陈专家/一.xlsx': await scored(INSTITUTION, { premises: 12 }),
    '陈专家/二.xlsx': await scored('云溪市教师进修学校（盖章）'),
    '陈专家/三.xlsx': await scored('远方学校'),
    '李专家/一.xlsx': await scored(INSTITUTION, { facilities: null }),
    '李专家/一（改）.xlsx': await scored(INSTITUTION, { facilities: 1 }),
    '李专家/三.xlsx': await scored('远方学校', { premises: 1, fulltime_faculty: 1 }),
  };
  fill(path('收件'), handedIn);
  const register = await workbookOf(dossierOf('zj-projects-lawful'));
  const registers = { '一.xlsx': register, '二.xlsx': register.slice(), '材料.zip': 'PK' };
  fill(path('项目'), registers);
  FILES.push(
    ...[...Object.keys(handedIn), ...Object.keys(registers)].sort((one, other) => other.length - one.length),
  );
  fill(path('佐证'), { '1-1 说明.txt': 'x' });
}, 120_000);

describe('a bureau’s commands with --lang en', () => {
  const one = path('收件/青禾区/一（报送）.xlsx');
  it.each<[string, readonly string[]]>([
    ['check of a folder', ['check', path('收件'), '-o', path('检查'), '--quiet']],
    ['check of one', ['check', one, '--all']],
    [
      'collect',
      ['collect', path('收件'), '--into', 'zj-review-city', '-o', path('汇总.xlsx'), '--documents', '--docx'],
    ],
    [
      'collect of registers',
      ['collect', path('项目'), '--into', 'zj-project-register', '-o', path('登记.xlsx')],
    ],
    ['package', ['package', one, '--evidence', path('佐证'), '-o', path('报送.zip')]],
    ['merge', ['merge', one, path('收件/青禾区/一最终版.xlsx'), '-o', path('合并.xlsx')]],
  ])('have Chinese in names, labels and quotations alone: %s', async (_, words) => {
    expect(await foreignLines(...words)).toEqual([]);
  });

  it('would be seen to speak Chinese', () => {
    expect(chineseOf('warning The list lacks 一校（1 位）.')).not.toBe('');
    expect(chineseOf('warning “一校” (1/2) lacks: 邮编.')).toBe('');
  });
});
