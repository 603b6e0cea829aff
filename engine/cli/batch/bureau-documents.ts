import { dirname, join } from 'node:path';
import {
  briefingPage,
  expertsPage,
  reminderPage,
  reminderText,
  type ReturnNotice,
  type ReviewFigures,
  type RosterInstitution,
  type Standing,
} from '../../bureau/index.js';
import type { CollectedList } from '../../form/index.js';
import { makeFolder } from '../../node/disk.js';
import { documentFileName } from '../../reports/index.js';
import { plainPage, type PlainPage } from '../../word/index.js';
import { disk } from '../disk-of-command.js';

/** What the documents of a collection are made of. */
export interface BureauDocuments {
  readonly standings: readonly Standing[];
  readonly roster: readonly RosterInstitution[];
  readonly notices: readonly ReturnNotice[];
  /** Lists that set experts against each other; absent where none evaluated. */
  readonly compared?: readonly CollectedList[];
  /** Absent where no review was collected. */
  readonly briefing?: {
    readonly title: string;
    readonly figures: ReviewFigures;
    readonly before?: ReviewFigures;
    readonly open: readonly { readonly actor: string; readonly count: number }[];
  };
}

/** Behind the name of the summary: the folder of its documents. */
const SUFFIX = '-材料';

/**
 * Writes 催报表, 退回通知, 专家对照 and 领导简报 beside the summary, as Word documents and as text to paste.
 * @returns their paths. @throws DiagnosticError when they cannot be written.
 */
export async function writeDocuments(
  output: string,
  { standings, roster, notices, compared, briefing }: BureauDocuments,
): Promise<string[]> {
  const folder = `${output.replace(/\.xlsx$/i, '')}${SUFFIX}`;
  await makeFolder(folder);
  const paths: string[] = [];
  const write = async (name: string, contents: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    await makeFolder(dirname(path));
    await disk.write(path, contents);
    paths.push(path);
  };
  const document = (name: string, page: PlainPage): Promise<void> => write(`${name}.docx`, plainPage(page));
  // The mark lets Windows editors show Chinese in a text file as it is.
  const text = (name: string, words: string): Promise<void> =>
    write(`${name}.txt`, new TextEncoder().encode(`\uFEFF${words}`));
  if (standings.length > 0) {
    await document('催报表', reminderPage(standings));
    await text('催报', reminderText(standings));
  }
  for (const { institution, page } of notices) {
    await document(join('退回通知', documentFileName({ institution, title: '退回修改通知' })), page);
  }
  if (notices.length > 0) await text('退回通知', `${notices.map((one) => one.text).join('\r\n\r\n')}\r\n`);
  if (compared) await document('专家对照', expertsPage(compared));
  if (briefing) await document('领导简报', briefingPage({ ...briefing, standings, roster }));
  return paths;
}
