import { safeFileName } from '../reports/index.js';

/** Windows takes paths of 260 characters, other systems names of 255 bytes; folders, a digest and an ending come beside. */
const LONGEST_PART = { characters: 60, bytes: 200 } as const;

/**
 * For each file of a run the name, without ending, of what is written for it: its own name, made safe for Windows,
 * folders kept. A name that had to be changed, or that another file bears too (endings and capitals aside), has the
 * beginning of a digest of the whole name behind it; so a name stays what it is when files come and go.
 * @param digest hexadecimal digest of a text.
 */
export function outputNames(files: readonly string[], digest: (text: string) => string): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const plain = safePath(withoutEnding(file));
    const changed = plain !== withoutEnding(file);
    const name = changed || taken.has(folded(plain)) ? `${plain}-${digest(file).slice(0, 8)}` : plain;
    taken.add(folded(name));
    names.set(file, name);
  }
  return names;
}

const withoutEnding = (file: string): string => file.replace(/\.[^./]+$/, '');

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

const safePath = (file: string): string =>
  file
    .split('/')
    .map((part) => safeFileName(part, LONGEST_PART))
    .join('/');

/** Where the report of a workbook stands among the results, and the summary of them all. */
export const reportName = (stem: string): string => `检查报告/${stem}.html`;
export const SUMMARY_PAGE = '汇总.html';
