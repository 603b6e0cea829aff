import { levelWords } from '../core/messages/level-words.js';
import { describe } from '../core/messages/describe.js';
import { sentenceOf, wordOf, writtenPlaces } from '../check/index.js';
import type { BuiltSheet, ListColumn } from '../workbook/index.js';
import { plainList, type PlainCell } from './plain-list.js';
import type { Contradiction } from './across/contradiction.js';
import { accountOf, accountWords } from './account.js';
import { outcomesOf, resultOf, resultWords, shownCounts, type RunSummary } from './run-summary.js';

/** A run as sheets: the files, their findings, what they say against each other. */
export function summarySheets(run: RunSummary): BuiltSheet[] {
  return [
    plainList(
      '汇总',
      run.title,
      [
        run.about,
        accountWords(accountOf(run.handedIn, outcomesOf(run.rows)), run.handedIn, 'zh'),
        '问题多的在前。',
      ],
      FILES,
      fileRows(run),
      '1F4E8C',
    ),
    plainList(
      '逐条问题',
      '逐条问题',
      ['每个文件最多列出 60 条，全部见该文件的检查报告。'],
      FINDINGS,
      findingRows(run),
      'B3261E',
    ),
    plainList(
      '文件之间',
      '文件之间需要核对的地方',
      ['每行一处，给出文件、工作表、单元格。'],
      PLACES,
      placeRows(run),
      '8A5A00',
    ),
    ...(run.handedIn.others.length === 0
      ? []
      : [
          plainList(
            '没有处理的文件',
            '没有处理的文件',
            ['不是工作簿、打不开，或没有读取；打不开的在前。'],
            OTHERS,
            otherRows(run),
            '6B7280',
          ),
        ]),
  ];
}

/** A bureau has a folder for each county or each expert: by it readers filter. */
const FOLDER: ListColumn = { title: '文件夹', width: 14 };

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

const FILES: readonly ListColumn[] = [
  { title: '序号', width: 6 },
  FOLDER,
  { title: '文件', width: 36 },
  { title: '套表', width: 24 },
  { title: '机构', width: 28 },
  { title: '结论', width: 11 },
  { title: '不符合', width: 8 },
  { title: '未能读取', width: 10 },
  { title: '未填', width: 8 },
  { title: '提醒', width: 7 },
  { title: '符合', width: 7 },
  { title: '已生成的文件', width: 12 },
  { title: '最要紧的一条', width: 60 },
  { title: '位置', width: 24 },
];

const fileRows = ({ rows, registry }: RunSummary): PlainCell[][] =>
  rows.map((row, index) => {
    const { findings, documents } = row;
    const { wrong, unread, missing, warnings } = shownCounts(row);
    const [worst] = findings;
    return [
      index + 1,
      folderOf(row.file),
      row.file,
      registry.kits.get(row.kit ?? '')?.title ?? '',
      row.institution,
      resultWords[resultOf(row)].words,
      wrong,
      unread,
      missing,
      warnings,
      row.state === 'done' ? row.passed : '',
      documents.reduce(
        (sum, { docx, pdf }) => sum + Number(docx !== undefined) + Number(pdf !== undefined),
        0,
      ),
      worst ? sentenceOf(worst) : '',
      worst ? writtenPlaces(worst.places) : '',
    ];
  });

const OTHERS: readonly ListColumn[] = [
  { title: '文件', width: 60 },
  { title: '是什么', width: 50 },
  { title: '怎样办', width: 50 },
];

const otherRows = ({ handedIn: { others } }: RunSummary): PlainCell[][] =>
  [...others]
    .sort((one, other) => Number(other.level === 'error') - Number(one.level === 'error'))
    .map((one) => {
      const { what, remedy } = describe(one, 'zh');
      return [one.place.file ?? '', what, remedy];
    });

const FINDINGS: readonly ListColumn[] = [
  FOLDER,
  { title: '文件', width: 32 },
  { title: '机构', width: 24 },
  { title: '级别', width: 7 },
  { title: '位置', width: 22 },
  { title: '问题', width: 50 },
  { title: '现在', width: 16 },
  { title: '允许', width: 20 },
  { title: '怎样改', width: 34 },
  { title: '依据', width: 40 },
];

const findingRows = ({ rows }: RunSummary): PlainCell[][] =>
  rows.flatMap((row) =>
    row.findings.map((finding) => [
      folderOf(row.file),
      row.file,
      row.institution,
      wordOf(finding, 'zh'),
      writtenPlaces(finding.places),
      sentenceOf(finding),
      finding.actual ?? '',
      finding.permitted ?? '',
      finding.remedy ?? '',
      finding.citations.map(({ instrument, article }) => `${instrument} ${article}`).join('；'),
    ]),
  );

const PLACES: readonly ListColumn[] = [
  { title: '编号', width: 6 },
  { title: '级别', width: 7 },
  { title: '问题', width: 56 },
  { title: '文件', width: 34 },
  { title: '工作表', width: 16 },
  { title: '单元格', width: 10 },
  { title: '怎样改', width: 40 },
  { title: '依据', width: 40 },
];

const placeRows = ({ contradictions }: RunSummary): PlainCell[][] =>
  contradictions.flatMap(({ diagnostic, places, basis = '' }: Contradiction, index) => {
    const { what, remedy } = describe(diagnostic, 'zh');
    return places.map(({ file = '', sheet: name = '', cell = '' }) => [
      index + 1,
      levelWords[diagnostic.level].zh,
      what,
      file,
      name,
      cell,
      remedy,
      basis,
    ]);
  });
