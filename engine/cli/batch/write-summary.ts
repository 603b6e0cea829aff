import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  contradictions,
  runSummary,
  SUMMARY_PAGE,
  summaryPage,
  summarySheets,
  type Contradiction,
  type HandedIn,
  type SummaryRow,
} from '../../bureau/index.js';
import type { OutputFolder } from '../../node/batch-output.js';
import { sheetsFile } from '../../node/exceljs-workbook.js';
import type { RuleContext } from '../../regulations/index.js';
import { batchSummaryHtml } from '../../reports/index.js';
import { disk } from '../disk-of-command.js';
import { product } from '../product.js';

export interface SummarySetting {
  readonly title: string;
  readonly about: string;
  readonly handedIn: HandedIn;
  readonly context: RuleContext;
  readonly output: OutputFolder;
  readonly folder: string;
  /** Where the page goes; into the folder of results unless said. */
  readonly page?: string;
}

export interface WrittenSummary {
  readonly contradictions: readonly Contradiction[];
  readonly handedIn: HandedIn;
  /** The worst first. */
  readonly rows: readonly SummaryRow[];
  readonly html: string;
  readonly xlsx: string;
}

const XLSX = '汇总.xlsx';

/** Writes the summary of a run, as a page to print and as a workbook to sort and filter. @throws DiagnosticError */
export async function writeSummary(
  rows: readonly SummaryRow[],
  { title, about, handedIn, context, output, folder, page }: SummarySetting,
): Promise<WrittenSummary> {
  const byName = [...rows].sort((one, other) => (one.file < other.file ? -1 : 1));
  const found = contradictions(
    byName.map(({ file, kit, contents, claims }) => ({ file, kit, contents, claims })),
    product.registry.comparison,
    context,
  );
  const run = runSummary({
    title,
    about,
    rows: byName,
    contradictions: found,
    handedIn,
    base: page === undefined ? '' : baseOf(page, folder),
    registry: product.registry,
    program: product.program,
  });
  const html = new TextEncoder().encode(batchSummaryHtml(summaryPage(run)));
  if (page === undefined) await output.write(SUMMARY_PAGE, html);
  else await disk.write(page, html);
  await output.write(XLSX, await sheetsFile(summarySheets(run)));
  return {
    contradictions: found,
    handedIn,
    rows: run.rows,
    html: page ?? join(folder, SUMMARY_PAGE),
    xlsx: join(folder, XLSX),
  };
}

function baseOf(page: string, folder: string): string {
  const way = relative(dirname(resolve(page)), resolve(folder));
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}
