import { sentenceOf } from '../../check/index.js';
import type { SubmissionPage } from '../../reports/index.js';
import { STATE_WORDS, strayNote, type SubmissionIndex } from './index-words.js';
import type { IndexLine, LineState } from './submission-index.js';

const TONES: Readonly<Record<LineState, string>> = {
  made: 'good',
  present: 'good',
  unregistered: 'open',
  missing: 'bad',
};

/** The index of a package as a page to read and print. */
export function indexPage(index: SubmissionIndex): SubmissionPage {
  const { counts, lines, stray, stamping, findings } = index;
  const groups = new Map<string, IndexLine[]>();
  for (const line of lines) groups.set(line.folder, [...(groups.get(line.folder) ?? []), line]);
  return {
    title: index.title,
    about: index.about,
    draft: index.draft ?? null,
    counts: [
      { words: '个表格文件已生成', value: counts.made, tone: 'good' },
      { words: '份材料已放入', value: counts.present, tone: 'good' },
      { words: '项缺少', value: counts.missing, tone: counts.missing > 0 ? 'bad' : '' },
      { words: '个文件没有放入', value: counts.superfluous, tone: counts.superfluous > 0 ? 'open' : '' },
    ],
    findings: findings.map(({ level, label, message, remedy, citations }) => ({
      level: level ?? 'info',
      levelWord: level === 'violation' ? '不符合' : '提醒',
      message: sentenceOf({ label, message }),
      remedy,
      basis: citations.map(({ instrument, article }) => `${instrument} ${article}`).join('；'),
    })),
    missing: lines.filter(({ state }) => state === 'missing').map(pageLine),
    stray: stray.map((one) => ({ file: one.evidence.path, note: strayNote(one) })),
    stamping,
    folders: [...groups].map(([name, members]) => ({
      name: name === '' ? '压缩包根目录' : name,
      lines: members.map(pageLine),
    })),
    footer: `${index.program}。本目录由程序生成，以规定原文和主管部门的解释为准。`,
  };
}

const pageLine = (line: IndexLine): SubmissionPage['missing'][number] => ({
  tone: TONES[line.state],
  state: STATE_WORDS[line.state],
  row: line.row,
  code: line.code,
  title: line.title,
  path: line.path,
  note: line.note,
  basis: [line.provision.document, line.provision.place].filter((part) => part !== '').join(' '),
  quote: line.provision.quote,
});
