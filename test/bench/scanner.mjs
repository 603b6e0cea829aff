/** The scanner of plain XML beside the parser that reads everything else: what it saves, so that it may stay. */
import { HERE, milliseconds, measured, median, table, times } from './measure.mjs';

const SAMPLE = new URL('../../samples/zj-review-lawful/', HERE).pathname;
const FILES = ['workbook.xlsx', 'zj-table-1.docx'];
const PROCESSES = 5;

export async function scanner({ say, seconds }) {
  const rows = [];
  for (const file of FILES) {
    const answers = { scanner: [], saxes: [] };
    for (let turn = 0; turn < PROCESSES; turn += 1) {
      for (const way of Object.keys(answers)) {
        answers[way].push(await measured('scanner-run.mjs', [`${SAMPLE}${file}`, way, seconds]));
      }
    }
    const [ours, theirs] = [answers.scanner, answers.saxes].map((all) => median(all.map(({ ms }) => ms)));
    const [first, theirFirst] = [answers.scanner, answers.saxes].map((all) =>
      median(all.map((one) => one.first)),
    );
    say(`${file} scanner ${milliseconds(ours)} saxes ${milliseconds(theirs)}`);
    rows.push([
      file,
      milliseconds(first),
      milliseconds(theirFirst),
      milliseconds(ours),
      milliseconds(theirs),
      times(theirs / ours),
    ]);
  }
  return [
    '## The scanner of plain XML',
    '',
    'Milliseconds of CPU for all XML parts of a file of the review sample, by the scanner and by saxes, to the same listener: first in a process, and warm. Medians of 5 processes.',
    '',
    table(['file', 'scanner, first', 'saxes, first', 'scanner', 'saxes', 'ratio'], rows),
    '',
  ].join('\n');
}
