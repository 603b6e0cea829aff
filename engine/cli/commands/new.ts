import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { Dossier } from '../../form/index.js';
import { figuresGiven } from '../../regulations/index.js';
import { contextOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook } from '../kit-workbook.js';
import { kitById } from '../by-id.js';
import { registry } from '../../../templates/index.js';

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

const sampleDossier = async (kit: string): Promise<Dossier | undefined> =>
  (await import('../../../samples/index.js')).sampleOf(kit)?.dossier;

/** The kits that there are, with what each is for. */
function listKits({ terminal, language }: Call): void {
  terminal.line(LIST[language]);
  for (const { id, title, purpose } of registry.kits.values()) {
    terminal.line(`${id}\n  ${title}：${purpose}`);
  }
}

const LIST = {
  zh: '请写明套表，例如：banbiao new hz-hybrid -o 申报.xlsx',
  en: 'Name a kit: banbiao new hz-hybrid -o application.xlsx',
} as const;

/** `申报.xlsx` → `申报-样例.xlsx` */
const besideName = (output: string): string => output.replace(/(\.xlsx)?$/i, '-样例.xlsx');

/** What `new` does. @throws DiagnosticError */
export async function newWorkbook(call: Call): Promise<ExitCode> {
  if (call.operands.length === 0) {
    listKits(call);
    return 0;
  }
  const kit = kitById(call.operands[0] ?? '');
  const rows = rowsAsked(call.value('rows'));
  const output = call.value('output') ?? `${kit.title}.xlsx`;
  const from = call.value('from');
  if (from !== undefined) {
    await (await import('../begun-from-last-year.js')).beginFromLastYear(call, kit, { from, output });
    return 0;
  }
  const dossier = call.has('sample') ? await sampleDossier(kit.id) : undefined;
  const figures = figuresGiven((await contextOf(call)).overrides ?? {});
  await disk.write(output, await kitWorkbook(kit, dossier, { rows, figures }));
  call.terminal.line(output);
  const example = call.has('example') ? await sampleDossier(kit.id) : undefined;
  if (example) {
    const beside = besideName(output);
    await disk.write(beside, await kitWorkbook(kit, example, { figures }));
    call.terminal.line(beside);
  }
  return 0;
}
