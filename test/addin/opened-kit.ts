import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import type { Dossier } from '../../engine/form/index.js';
import { readWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { ExcelSimulator } from '../excel-host/excel-simulator.js';
import { startSimulatedOffice, type SimulatedOffice } from '../excel-host/simulated-office.js';
import { readNames, readXlsx } from '../excel-host/xlsx-exchange.js';

/** A kit open in the simulated Excel with the pane beside it, and the same workbook as the engine reads it. */
export interface OpenedKit {
  readonly simulator: ExcelSimulator;
  readonly office: SimulatedOffice;
  readonly read: ReadWorkbook;
}

export async function kitBytes(dossier: Dossier, rows = 60): Promise<Uint8Array> {
  const kit = registry.kits.get(dossier.kit);
  if (!kit) throw new RangeError(dossier.kit);
  return buildWorkbookFile(kit, registry, dossier, { rows });
}

export async function openKit(origin: string, dossier: Dossier, rows?: number): Promise<OpenedKit> {
  const bytes = await kitBytes(dossier, rows);
  const simulator = new ExcelSimulator(`${dossier.kit}.xlsx`, readXlsx);
  await simulator.open(bytes, await readNames(bytes));
  const office = await startSimulatedOffice(simulator, { addin: { origin }, page: '/pane.html?panel=check' });
  await office.pane.waitForSelector('.verdict', { timeout: 60_000 });
  return { simulator, office, read: readWorkbook(bytes, registry, { compression: zlibCompression }) };
}

export const violations = (office: SimulatedOffice): Promise<string[]> =>
  office.pane.$$eval('.finding.bad', (all) => all.map((one) => one.getAttribute('data-code') ?? ''));

export const waitForFinding = (office: SimulatedOffice, code: string, there: boolean) =>
  office.pane.waitForSelector(
    `[data-code="${code}"], [data-also~="${code}"]`,
    there ? {} : { state: 'detached' },
  );
