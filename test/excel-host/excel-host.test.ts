import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { ExcelSimulator } from './excel-simulator.js';
import { OFFICE_ERROR } from './host-error.js';
import { startSimulatedOffice, type SimulatedOffice } from './simulated-office.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";

/** Runs the body of an async function `(context) => …` inside Excel.run in the pane; answers its result or error. */
const inExcel = (office: SimulatedOffice, body: string): Promise<unknown> =>
  office.pane.evaluate(
    `Excel.run(async (context) => { ${body} }).catch((error) => ({ error: error.code, real: error instanceof OfficeExtension.Error }))`,
  );

describeWith([chromium, openssl], 'real office.js before the simulated Excel', () => {
  const simulator = new ExcelSimulator();
  let office: SimulatedOffice;

  beforeAll(async () => {
    simulator.addSheet('表2');
    office = await startSimulatedOffice(simulator, {
      addin: { folder: join(import.meta.dirname, 'probe'), contentSecurityPolicy: STRICT },
      page: '/pane.html',
    });
    await office.pane.waitForFunction(() => 'ready' in window);
  });
  afterAll(() => office.stop());

  it('is the library of npm, byte for byte', async () => {
    const shipped = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js');
    const served = await office.pane.evaluate(async () => (await fetch('/office/office.js')).text());
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(hash(served)).toBe(hash(readFileSync(shipped, 'utf8')));
  });

  it('finds Excel and its requirement sets', async () => {
    expect(await office.pane.evaluate('window.ready')).toMatchObject({
      host: 'Excel',
      platform: 'OfficeOnline',
    });
    const supported = await office.pane.evaluate(
      `['1.13', '1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))`,
    );
    expect(supported).toEqual([true, true, false]);
  });

  it('writes, recalculates and reads in one round trip', async () => {
    const before = simulator.syncs;
    const values = await inExcel(
      office,
      `const range = context.workbook.worksheets.getItem('表2').getRange('A1:A3');
       range.values = [[1.5], ['2'], ['=SUM(A1:A2)']];
       range.load('values,formulas');
       await context.sync();
       return range.values;`,
    );
    expect(values).toEqual([[1.5], [2], [3.5]]);
    expect(simulator.syncs - before).toBe(1);
  });

  it.each([
    ['a sheet that is not there', `getItem('无').getRange('A1').load('values')`, 'ItemNotFound'],
    ['an address that is none', `getItem('表2').getRange('NoSuchName').load('values')`, 'InvalidArgument'],
    ['values of another shape', `getItem('表2').getRange('A1:B2').values = [[1]]`, 'InvalidArgument'],
    ['what is not simulated', `getItem('表2').charts.load('items/name')`, 'NotImplemented'],
  ])('answers %s with the error of real Excel', async (_, statement, code) => {
    const answer = await inExcel(office, `context.workbook.worksheets.${statement}; await context.sync();`);
    expect(answer).toEqual({ error: code, real: true });
  });

  it('throws for a property that was not loaded', async () => {
    const answer = await inExcel(
      office,
      `return context.workbook.worksheets.getItem('表2').getRange('A1').values;`,
    );
    expect(answer).toEqual({ error: 'PropertyNotLoaded', real: true });
  });

  it('refuses while the user edits a cell', async () => {
    simulator.failNext(OFFICE_ERROR.cellEditMode);
    const answer = await inExcel(
      office,
      `context.workbook.worksheets.getItem('表2').load('name'); await context.sync();`,
    );
    expect(answer).toEqual({ error: 'InvalidOperationInCellEditMode', real: true });
  });

  it('tells of typing, pasting, another person, and selecting; not of silent changes', async () => {
    await inExcel(
      office,
      `context.workbook.worksheets.onChanged.add(async (event) => { window.heard.push([event.address, event.source]); });
       context.workbook.worksheets.onSelectionChanged.add(async (event) => { window.heard.push(['selected', event.address]); });
       await context.sync();`,
    );
    expect(simulator.userEdit('表2', 'B1', '云溪')).toEqual({ accepted: true });
    simulator.userPaste('表2', 'B2', [
      ['一', '二'],
      ['三', '四'],
    ]);
    simulator.remoteEdit('表2', 'B9', 5);
    simulator.silentEdit('表2', 'B8', 5);
    simulator.userSelect('表2', 'C3');
    await office.pane.waitForFunction(() => (Reflect.get(window, 'heard') as unknown[]).length === 4);
    expect(await office.pane.evaluate('window.heard')).toEqual([
      ['B1', 'Local'],
      ['B2:C3', 'Local'],
      ['B9', 'Remote'],
      ['selected', 'C3'],
    ]);
  });

  it('stops the user by validation and protection', async () => {
    await inExcel(
      office,
      `const sheet = context.workbook.worksheets.getItem('表2');
       sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
       sheet.getRange('D2').format.protection.locked = false;
       await context.sync();
       sheet.protection.protect();
       await context.sync();`,
    );
    expect(simulator.userEdit('表2', 'D3', '1')).toEqual({ accepted: false, why: 'protected' });
    expect(simulator.userEdit('表2', 'D2', '1')).toEqual({ accepted: true });
    await inExcel(
      office,
      `context.workbook.worksheets.getItem('表2').protection.unprotect(); await context.sync();`,
    );
    expect(simulator.userEdit('表2', 'D1', '也许')).toMatchObject({ accepted: false, why: 'validation' });
    expect(simulator.userEdit('表2', 'D1', '是')).toEqual({ accepted: true });
  });

  it('keeps names on their sheet when it is renamed', async () => {
    await inExcel(
      office,
      `context.workbook.names.add('form.entry', context.workbook.worksheets.getItem('表2').getRange('C7')); await context.sync();`,
    );
    simulator.userRename('表2', '改过的 名字');
    const address = await inExcel(
      office,
      `const range = context.workbook.names.getItem('form.entry').getRange().load('address'); await context.sync(); return range.address;`,
    );
    expect(address).toBe("'改过的 名字'!C7");
  });

  it('asks nothing beyond the two local origins, runs no eval, and meets no defect', async () => {
    const evaluated = await office.pane.evaluate(
      () =>
        new Promise((resolve) => {
          const timer = setTimeout as (code: string) => number;
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI));
          timer('window.evaluated = true');
        }),
    );
    expect(evaluated).toBe('eval');
    expect(office.requested.filter((url) => new URL(url).hostname !== 'localhost')).toEqual([]);
    expect([office.problems, simulator.defects, office.host.unknownMethods]).toEqual([[], [], []]);
  });
});
