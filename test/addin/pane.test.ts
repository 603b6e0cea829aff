import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDossier, withComputed } from '../../engine/form/index.js';
import { printerFrom } from '../../engine/node/printer-setting.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { sampleOf } from '../../samples/index.js';
import { printedWith } from '../../engine/library/index.js';
import { registry } from '../../templates/index.js';
import { OFFICE_ERROR } from '../excel-host/host-error.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl, poppler } from '../set-up/tools.js';
import { openKit, violations, waitForFinding, type OpenedKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';

/** Methods that only read; a check may call these and no others. */
const READERS = new Set([
  'GetItemOrNullObject',
  'GetUsedRangeOrNullObject',
  'GetRow',
  'GetResizedRange',
  'GetIntersectionOrNullObject',
  '_KeepReference',
]);
const METHOD = 3;
/** Into so many parts the common characters of a Chinese face are divided, the most common first. */
const COMMON_PARTS = 4;
const WRITES = new Set([4, 9]);

let server: PaneServer;
beforeAll(async () => {
  server = await paneServer();
});
afterAll(() => server.close());

const tell = (program: string, file: string, options: readonly string[]): string =>
  execFileSync(program, program === 'pdftotext' ? [...options, file, '-'] : [...options, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describeWith([chromium, openssl, poppler], 'the pane in Excel with a hybrid application', () => {
  let opened: OpenedKit;
  const RULE = 'hz-2019-5.s2.2.online-quarter';
  const cellOf = (roster: string, row: number, column: string) => {
    const place = opened.read.locate({ form: 'hz-hybrid-application', roster, row, column });
    if (!place) throw new RangeError(column);
    return place;
  };

  beforeAll(async () => {
    const sample = sampleOf('hz-hybrid');
    if (!sample) throw new RangeError('no sample');
    opened = await openKit(server.origin, sample.dossier);
  });
  afterAll(() => opened.office.stop());

  it('finds a lawful design lawful: 22.5 of 90 credits online', async () => {
    expect(await violations(opened.office)).toEqual([]);
    expect(await opened.office.pane.textContent('.verdict')).toContain('可以报送');
  });

  it('shows the violation with cells and article half a credit later, and no longer when it is undone', async () => {
    const { simulator, office } = opened;
    const online = cellOf('online_courses', 6, 'online_course_credits');
    const offline = cellOf('offline_courses', 0, 'offline_course_credits');
    expect(simulator.userEdit(online.sheet, online.cell, 2)).toEqual({ accepted: true });
    expect(simulator.userEdit(offline.sheet, offline.cell, 4)).toEqual({ accepted: true });
    await waitForFinding(office, RULE, true);
    const words = await office.pane.textContent(`[data-code="${RULE}"]`);
    expect(words).toContain('线上23学分，不得超过总学分的四分之一（22.5学分）');
    expect(words).toContain('浙教办函〔2019〕357号');
    await office.pane.click(`[data-code="${RULE}"] .place:has-text("${online.sheet}")`);
    await expect.poll(() => simulator.selected).toMatch(new RegExp(`^${online.sheet}!`));
    simulator.userEdit(online.sheet, online.cell, 1.5);
    simulator.userEdit(offline.sheet, offline.cell, 4.5);
    await waitForFinding(office, RULE, false);
    expect(await violations(office)).toEqual([]);
  });

  it('checks in one round trip that only reads', async () => {
    const { simulator, office } = opened;
    await office.pane.waitForTimeout(600);
    const before = simulator.requests.length;
    await office.pane.click('[data-key="now"]');
    await expect.poll(() => simulator.requests.length).toBeGreaterThan(before);
    await office.pane.waitForTimeout(600);
    const log = simulator.requests.slice(before);
    expect(log.filter((request) => request.kind === 'sync')).toHaveLength(1);
    expect(log.filter((request) => request.kind === 'cleanup').length).toBeLessThanOrEqual(1);
    for (const { body } of log.filter((request) => request.kind === 'sync')) {
      expect(body.Actions.filter((action) => WRITES.has(action.ActionType))).toEqual([]);
      const called = [
        ...body.Actions.filter((action) => action.ActionType === METHOD).map((action) => action.Name),
        ...Object.values(body.ObjectPaths)
          .filter((path) => path.ObjectPathType === METHOD)
          .map((path) => path.Name),
      ];
      expect(called.filter((name) => !READERS.has(name))).toEqual([]);
    }
  });

  it('waits while a cell is being edited, then checks', async () => {
    const { simulator, office } = opened;
    simulator.failNext(OFFICE_ERROR.cellEditMode);
    await office.pane.click('[data-key="now"]');
    await office.pane.waitForFunction(() =>
      document.querySelector('.status')?.textContent?.includes('正在编辑'),
    );
    await office.pane.waitForFunction(() =>
      document.querySelector('.status')?.textContent?.includes('检查，改动后自动再查'),
    );
  });

  it('sees what another person enters and what Excel does not report', async () => {
    const { simulator, office } = opened;
    const online = cellOf('online_courses', 6, 'online_course_credits');
    simulator.remoteEdit(online.sheet, online.cell, 2);
    await waitForFinding(office, RULE, true);
    simulator.silentEdit(online.sheet, online.cell, 1.5);
    await office.pane.click('[data-key="now"]');
    await waitForFinding(office, RULE, false);
  });

  it('explains the selected cell', async () => {
    const { simulator, office } = opened;
    await office.pane.click('#tab-fill');
    const online = cellOf('online_courses', 6, 'online_course_credits');
    simulator.userSelect(online.sheet, online.cell);
    await office.pane.waitForSelector('[data-entry="online_courses[7].online_course_credits"]');
    await office.pane.click('#tab-check');
  });

  const saved = async (kind: 'docx' | 'pdf'): Promise<string> => {
    const { page, pane } = opened.office;
    await pane.click('#tab-produce');
    for (const one of ['docx', 'pdf']) await pane.setChecked(`[data-key="kind ${one}"]`, one === kind);
    await pane.click('[data-key="produce"]');
    const save = await pane.waitForSelector(`[data-file$=".${kind}"]`, { timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    await pane.click('#tab-check');
    return download.path();
  };
  const printed = async (engine: 'typst' | 'none') => {
    const form = registry.forms.get('hz-hybrid-application');
    if (!form) throw new RangeError('no form');
    const printer = printerFrom({ fonts: 'bundled', archive: false, engine, own: new Map() });
    const using = printedWith(registry, opened.read, undefined);
    return printer.print(form, withComputed(opened.read.dossier, registry), using);
  };

  it('makes the same DOCX as the command line, byte for byte', async () => {
    const made = readFileSync(await saved('docx'));
    expect(sha256(made)).toBe(sha256((await printed('none')).docx));
  });

  it('makes a PDF of the same pages, words and fonts as the command line', async () => {
    const made = await saved('pdf');
    const { pdf } = await printed('typst');
    if (!pdf) throw new RangeError('no PDF');
    const expected = join(mkdtempSync(join(tmpdir(), 'banbiao-pane-')), 'expected.pdf');
    writeFileSync(expected, pdf.pdf);
    const outputOf = (program: string, ...options: string[]) =>
      [made, expected].map((file) => tell(program, file, options));
    for (const [first, second] of [
      outputOf('pdftotext', '-layout'),
      outputOf('pdftotext', '-bbox'),
      // The typesetter for browsers tags what it sets and the native one does not: bytes and object numbers differ.
      outputOf('pdffonts').map((text) => text.replace(/ +\d+ +0$/gm, '')),
      outputOf('pdfinfo').map((text) => /^Pages:.*$/m.exec(text)?.[0] ?? ''),
    ]) {
      expect(first).not.toBe('');
      expect(first).toBe(second);
    }
  }, 180_000);

  it('fetches the common parts of the fonts that the document uses, once, and nothing more of them', () => {
    const fetched = opened.office.requested.flatMap((url) => /fonts\/(.+)\.woff2/.exec(url)?.[1] ?? []);
    expect(fetched.length).toBe(new Set(fetched).size);
    expect(fetched).toContain('LXGWWenKai-Light-1');
    const needless = fetched.filter((name) => {
      const [, face = '', part = ''] = /^(.+)-(\d+)$/.exec(name) ?? [];
      const most = /SC|WenKai/.test(face) ? COMMON_PARTS : 1;
      return face.startsWith('Arimo') || Number(part) > most;
    });
    expect(needless).toEqual([]);
    // The words of titles are all among the most common.
    expect(fetched).toContain('NotoSerifSC-Bold-1');
    expect(fetched).not.toContain(`NotoSerifSC-Bold-${COMMON_PARTS}`);
  });

  it('is friendly to assistive technology, meets no error, and asks nothing of the world', () => {
    const { office, simulator } = opened;
    expect([office.problems, simulator.defects, office.host.unknownMethods]).toEqual([[], [], []]);
    const outside = office.requested.filter((url) => !['localhost', ''].includes(new URL(url).hostname));
    expect(outside).toEqual([]);
  });
});

describeWith([chromium, openssl], 'the pane in Excel with a project register', () => {
  it('finds the project beyond the cap and the leader of a fifth one, typed and pasted', async () => {
    const sample = sampleOf('zj-projects');
    if (!sample) throw new RangeError('no sample');
    const { simulator, office, read } = await openKit(server.origin, sample.dossier);
    try {
      const at = (row: number, column: string) => {
        const place = read.locate({ form: 'zj-project-register', roster: 'projects', row, column });
        if (!place) throw new RangeError(column);
        return place;
      };
      const scope = at(25, 'project_scope');
      simulator.userEdit(scope.sheet, scope.cell, '全省');
      await waitForFinding(office, 'zj-2021-157.s3.1.cap-general', true);
      const project = at(25, 'project_name').cell;
      expect(await office.pane.textContent('[data-code="zj-2021-157.s3.1.cap-general"] .where')).toContain(
        project,
      );
      simulator.userEdit(scope.sheet, scope.cell, '市');
      await waitForFinding(office, 'zj-2021-157.s3.1.cap-general', false);
      for (const row of [0, 4, 7, 12, 19]) {
        const [name, id] = [at(row, 'leader_name'), at(row, 'leader_id')];
        simulator.userPaste(name.sheet, name.cell, [[row % 2 === 0 ? '高临渊' : '高 临渊', 'YX2000']]);
        expect(id.cell).not.toBe(name.cell);
      }
      await waitForFinding(office, 'zj-2021-157.s2.1.leader-max-4', true);
      expect(await office.pane.textContent('[data-code="zj-2021-157.s2.1.leader-max-4"]')).toContain(
        at(19, 'leader_name').cell,
      );
    } finally {
      await office.stop();
    }
  });
});

it('samples of the pane are readable', () => {
  const sample = sampleOf('hz-hybrid');
  expect(sample && readDossier(withComputed(sample.dossier, registry), registry).diagnostics).toEqual([]);
});
