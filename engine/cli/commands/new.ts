import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { sampleOf } from '../../../samples/index.js';
import type { Command } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook } from '../kit-workbook.js';
import { kitById } from '../by-id.js';

const DEFAULT_ROWS = 200;
const MOST_ROWS = 20_000;

/** The number after `--rows`. @throws DiagnosticError */
function rowsAsked(value: string | undefined): number {
  if (value === undefined) return DEFAULT_ROWS;
  const rows = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (rows >= 1 && rows <= MOST_ROWS) return rows;
  throw new DiagnosticError([
    diagnostic(
      'command.option-value',
      'error',
      {},
      { name: '--rows', found: value, allowed: `1–${String(MOST_ROWS)}` },
    ),
  ]);
}

/** `banbiao new <kit> [-o FILE.xlsx] [--rows N] [--sample]` */
export const newCommand: Command = {
  name: 'new',
  summary: {
    zh: '新建一个套表工作簿（空白，或带样例数据）',
    en: 'a new workbook of a kit, blank or with sample data',
  },
  usage: ['new <KIT> [-o FILE.xlsx] [--rows N] [--sample]'],
  operands: { least: 1, most: 1, name: '<KIT>' },
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE.xlsx',
      description: { zh: '保存为（默认：套表名称.xlsx）', en: 'save as' },
    },
    {
      name: 'rows',
      value: 'N',
      description: { zh: '名册预留的行数（默认 200）', en: 'rows of each roster (200)' },
    },
    { name: 'sample', description: { zh: '填入样例数据', en: 'with sample data' } },
  ],
  example: 'banbiao new hz-hybrid -o 混合项目申报.xlsx',
  async run(call) {
    const kit = kitById(call.operands[0] ?? '');
    const rows = rowsAsked(call.value('rows'));
    const output = call.value('output') ?? `${kit.title}.xlsx`;
    const dossier = call.has('sample') ? sampleOf(kit.id)?.dossier : undefined;
    await disk.write(output, await kitWorkbook(kit, dossier, { rows }));
    call.terminal.line(output);
    return 0;
  },
};
