import { sentenceOf } from '../../check/index.js';
import { colours, type BuiltSheet, type ListColumn } from '../../workbook/index.js';
import { plainList } from '../plain-list.js';
import { STATE_WORDS, strayNote, type SubmissionIndex } from './index-words.js';
import type { IndexLine } from './submission-index.js';

/** The index of a package as sheets: everything, what is missing, what is superfluous, where to stamp. */
export function indexSheets(index: SubmissionIndex): BuiltSheet[] {
  const { lines, stray, stamping, findings, draft } = index;
  const missing = lines.filter(({ state }) => state === 'missing');
  return [
    plainList(
      '目录',
      index.title,
      [
        index.about,
        index.summary,
        ...(draft ? [`校对稿：打印的表格还不能盖章（${draft.words}）。改好工作簿后重新打包。`] : []),
      ],
      LINES,
      lines.map(lineCells),
      '1F4E8C',
      FILLS,
    ),
    plainList(
      '缺少',
      '缺少的材料',
      [`共 ${String(missing.length)} 项。`],
      LINES,
      missing.map(lineCells),
      'B3261E',
    ),
    plainList(
      '多余',
      '没有放进压缩包的文件',
      ['名称、编号和所在文件夹都对不上。如果是应交的材料，请按“可能是”一栏改名后重新打包。'],
      STRAY,
      stray.map((one) => [one.evidence.path, one.suggestion ?? '', strayNote(one)]),
      '8A5A00',
    ),
    plainList(
      '盖章清单',
      '盖章、签字清单',
      ['页码按各表的 PDF 文件；“合并打印页”按合并的打印文件。'],
      STAMPING,
      stamping.map(({ document, act, pages, printPages, at }) => [document, act, pages, printPages, at]),
      '1B6B3A',
    ),
    plainList(
      '对照规定',
      '材料对照规定',
      ['程序按规定核对的结果。'],
      FINDINGS,
      findings.map(({ level, label, message, remedy, citations }) => [
        level === 'violation' ? '不符合' : '提醒',
        sentenceOf({ label, message }),
        remedy,
        citations.map(({ instrument, article }) => `${instrument} ${article}`).join('；'),
        citations.map(({ quote }) => quote).join('；'),
      ]),
      '6B7280',
    ),
  ];
}

const LINES: readonly ListColumn[] = [
  { title: '文件夹', width: 24 },
  { title: '项目', width: 18 },
  { title: '编号', width: 9 },
  { title: '材料', width: 44 },
  { title: '状态', width: 10 },
  { title: '压缩包内的位置', width: 50 },
  { title: '说明', width: 32 },
  { title: '依据', width: 40 },
  { title: '原文', width: 60 },
];

const lineCells = (line: IndexLine): string[] => [
  line.folder,
  line.row,
  line.code,
  line.title,
  STATE_WORDS[line.state],
  line.path,
  line.note,
  [line.provision.document, line.provision.place].filter((part) => part !== '').join(' '),
  line.provision.quote,
];

const STRAY: readonly ListColumn[] = [
  { title: '文件', width: 60 },
  { title: '可能是', width: 50 },
  { title: '说明', width: 50 },
];

const STAMPING: readonly ListColumn[] = [
  { title: '文件', width: 50 },
  { title: '要做什么', width: 14 },
  { title: '页', width: 14 },
  { title: '合并打印页', width: 14 },
  { title: '位置', width: 56 },
];

const FINDINGS: readonly ListColumn[] = [
  { title: '级别', width: 8 },
  { title: '问题', width: 60 },
  { title: '怎样改', width: 40 },
  { title: '依据', width: 44 },
  { title: '原文', width: 60 },
];

const FILLS: Readonly<Record<string, string>> = {
  [STATE_WORDS.missing]: colours.bad,
  [STATE_WORDS.unregistered]: colours.doubtful,
};
