import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { sampleDossier, withEntries } from '../cli/sample-dossier.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { openKit, type OpenedKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';

/** U+20000, a real character that none of the fonts installed with the program has. */
const RARE = '𠀀';
const FORM = 'hz-hybrid-application';

describeWith([chromium, openssl], 'documents made in the pane', () => {
  let server: PaneServer;
  let opened: OpenedKit;

  beforeAll(async () => {
    server = await paneServer();
    const dossier = withEntries(sampleDossier('hz-hybrid'), FORM, { class_teacher_name: `王${RARE}明` });
    opened = await openKit(server.origin, dossier);
  });
  afterAll(async () => {
    await opened.office.stop();
    await server.close();
  });

  it('are there with the cell that holds a character which no font has', async () => {
    const { pane } = opened.office;
    await pane.click('#tab-produce');
    await pane.click('[data-key="produce"]');
    await pane.waitForSelector('[data-file$=".pdf"]', { timeout: 60_000 });
    expect(await pane.locator('.made .finding').count()).toBe(1);
    const finding = pane.locator('.made [data-code="pdf.character-missing"]');
    expect(await finding.textContent()).toContain(`“${RARE}”（U+20000）`);
    const place = opened.read.locate({ form: FORM, field: 'class_teacher_name' });
    await finding.locator('.place').click();
    await expect.poll(() => opened.simulator.selected).toBe(`${place?.sheet}!${place?.cell}`);
  });
});
