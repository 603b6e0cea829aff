import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { unlawfulSample } from '../design/hybrid-designs.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { openKit, violations, type OpenedKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const MINUTE = 60_000;

describeWith([chromium, openssl], '设计测算 in the pane in Excel', () => {
  let server: PaneServer;
  let opened: OpenedKit;
  beforeAll(async () => {
    server = await paneServer();
    opened = await openKit(server.origin, unlawfulSample);
    await opened.office.pane.waitForSelector('.proposal', { state: 'attached', timeout: MINUTE });
  }, 3 * MINUTE);
  afterAll(async () => {
    await opened.office.stop();
    await server.close();
  });

  const adopt = '.proposal .btn.primary';
  const firstIs = (words: string) =>
    opened.office.pane.waitForFunction(
      (start) => document.querySelector('.proposal h4')?.textContent?.startsWith(start),
      words,
      { timeout: MINUTE },
    );

  it('says at the button that the undo history is lost', async () => {
    const { pane } = opened.office;
    expect(await pane.textContent(adopt)).toBe('采用（会清空撤销记录）');
    expect(await pane.textContent('.proposal')).toContain('写入表中后不能撤销');
  });

  it(
    'makes the unlawful sample lawful, proposal by proposal, in the cells of the workbook',
    async () => {
      const { pane } = opened.office;
      await firstIs('转0.5学分');
      await pane.click(adopt);
      await firstIs('由');
      expect(await pane.textContent('body')).toContain('已采用“转0.5学分到线下课程（总学分不变）”，写入');
      expect(await pane.isDisabled(adopt)).toBe(true);
      // Who leads and that it is the only project: both are facts, and the button waits for both.
      for (const fact of await pane.$$('.proposal:has(.btn.primary):first-of-type input[type="checkbox"]'))
        await fact.check();
      await pane.click(adopt);
      await firstIs('分2个班');
      await pane.click(adopt);
      await pane.waitForSelector('.proposal', { state: 'detached', timeout: MINUTE });
      expect(await violations(opened.office)).toEqual([]);
    },
    3 * MINUTE,
  );
});
