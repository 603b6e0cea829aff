import { carriedLines, carryOver } from '../bureau/index.js';
import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { KitDefinition } from '../form/index.js';
import { rowsFor } from '../library/index.js';
import { zlibCompression as compression } from '../node/zlib-compression.js';
import { figuresGiven } from '../regulations/index.js';
import { readWorkbook } from '../workbook/index.js';
import { registry } from '../../templates/index.js';
import { contextOf } from './check-options.js';
import type { Call } from './command.js';
import { inWords } from './diagnostic-text.js';
import { disk } from './disk-of-command.js';
import { kitWorkbook } from './kit-workbook.js';

/** The day after `--date`. @throws DiagnosticError */
function dayAsked(value: string | undefined): CalendarDay | undefined {
  if (value === undefined) return undefined;
  const day = parseCalendarDay(value);
  if (day !== undefined) return day;
  const found = { name: '--date', found: value, allowed: '2026-03-01' };
  throw new DiagnosticError([diagnostic('command.option-value', 'error', {}, found)]);
}

/** A workbook begun from one of an earlier year; says what was taken over. @throws DiagnosticError */
export async function beginFromLastYear(
  call: Call,
  kit: KitDefinition,
  { from, output }: { readonly from: string; readonly output: string },
): Promise<void> {
  const on = dayAsked(call.value('date'));
  const read = readWorkbook(await disk.read(from), registry, { compression, file: from });
  const carried = carryOver(read.dossier, kit.id, registry, on);
  const given = figuresGiven((await contextOf(call)).overrides ?? {});
  const figures = read.dossier.kit === kit.id ? [...read.parameters, ...given] : given;
  const rows = rowsFor(carried.dossier);
  await disk.write(output, await kitWorkbook(kit, carried.dossier, { rows, figures }));
  for (const one of read.diagnostics) call.terminal.message(inWords(call, one));
  call.terminal.line(output);
  const lines = carriedLines(carried, { on, sheets: read.foreignSheets });
  for (const line of lines[call.language]) call.terminal.line(`  ${line}`);
}
