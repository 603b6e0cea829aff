import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { ExcelSimulator } from '../excel-host/excel-simulator.js';
import { startSimulatedOffice } from '../excel-host/simulated-office.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { paneServer } from './pane-server.js';

interface Record {
  readonly about: { readonly platform: string; readonly excelApi: string };
  readonly reading: { readonly answer?: unknown; readonly error?: string };
  readonly probes: readonly { readonly name: string; readonly answer?: unknown; readonly error?: string }[];
}

/** Records that people with a real Excel have sent; the simulated one is held to each. */
const folder = join(import.meta.dirname, 'records-of-real-excel');
const kept = readdirSync(folder).filter((name) => name.endsWith('.json'));

describeWith([chromium, openssl], 'the self-check in the simulated Excel', () => {
  const simulator = new ExcelSimulator();
  let server: PaneServer;
  let record: Record;

  beforeAll(async () => {
    server = await paneServer();
    const office = await startSimulatedOffice(simulator, {
      addin: { origin: server.origin },
      page: '/self-check.html',
    });
    try {
      await office.pane.click('#start');
      await office.pane.waitForSelector('#save-record:enabled');
      record = JSON.parse(await office.pane.inputValue('#record')) as Record;
      expect(office.problems).toEqual([]);
    } finally {
      await office.stop();
    }
  });
  afterAll(() => server.close());

  it('answers every probe', () => {
    expect(record.probes.length).toBeGreaterThan(10);
    expect(
      record.probes.filter(({ error }) => error !== undefined).map((one) => [one.name, one.error]),
    ).toEqual([
      ['a sheet that is not there', 'ItemNotFound'],
      ['an address that is none', 'InvalidArgument'],
      ['writing on a protected sheet', 'AccessDenied'],
      ['activating a hidden sheet', 'InvalidOperation'],
    ]);
    expect(record.reading.error).toBeUndefined();
    expect(record.about).toMatchObject({ platform: 'OfficeOnline', excelApi: '1.15' });
  });

  it('leaves the workbook as it was', () => {
    expect(simulator.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(simulator.names).toEqual([]);
    expect(simulator.defects).toEqual([]);
  });

  it.each(kept)('answers as the real Excel of %s', (name) => {
    const real = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record;
    expect(record.probes).toEqual(real.probes);
  });
});

describe('records of real Excel', () => {
  it('are explained where they are to be put', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('self-check');
  });
});
