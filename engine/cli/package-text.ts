import { STATE_WORDS, strayNote, type SubmissionIndex } from '../bureau/index.js';
import type { Call } from './command.js';

/** Lines that the terminal shows of what is missing; the index has all. */
const SHOWN = 15;

type StrayFile = SubmissionIndex['stray'][number];

/** The index itself is an official paper and stays Chinese, and so do the names of materials. */
const words = {
  zh: {
    summary: ({ summary }: SubmissionIndex): string => summary,
    missing: (name: string) => `${STATE_WORDS.missing}　${name}`,
    more: (count: number) => `……其余 ${String(count)} 项见“00 目录”`,
    leftOut: (file: string, note: string) => `没有放入　${file}：${note}`,
    note: strayNote,
  },
  en: {
    summary: ({ counts: { made, present, missing, superfluous } }: SubmissionIndex): string =>
      `${String(made)} files of forms made, ${String(present)} materials packed, ${String(missing)} missing, ${String(superfluous)} files left out.`,
    missing: (name: string) => `missing “${name}”`,
    more: (count: number) => `… ${String(count)} more stand in the index “00 目录”`,
    leftOut: (file: string, note: string) => `left out “${file}”: ${note}`,
    note: ({ suggestion, duplicateOf, among }: StrayFile): string => {
      if (duplicateOf !== undefined) return `the same material as “${duplicateOf}”`;
      if (among && suggestion === undefined)
        return `belongs in “${among.folder}”: put the number of the item before its name (${String(among.numbers[0])}–${String(among.numbers.at(-1))})`;
      return suggestion === undefined ? 'not known which material it is' : `did you mean “${suggestion}”?`;
    },
  },
} as const;

/** Says what a package has, what is missing and what was left out. */
export function packageText(index: SubmissionIndex, { terminal, language }: Call): void {
  const said = words[language];
  terminal.line(said.summary(index));
  const missing = index.lines.filter(({ state }) => state === 'missing');
  for (const { code, title, row } of missing.slice(0, SHOWN)) {
    const name = [row, code, title].filter((part) => part !== '').join(' ');
    terminal.line(`  ${said.missing(name)}`);
  }
  if (missing.length > SHOWN) terminal.line(`  ${said.more(missing.length - SHOWN)}`);
  for (const one of index.stray) terminal.line(`  ${said.leftOut(one.evidence.path, said.note(one))}`);
}
