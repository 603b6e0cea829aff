import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samples } from '../../samples/index.js';
import { suiteFolder } from './command-line.js';
import { bundled } from '../set-up/program-bundle.js';

const path = suiteFolder();

describe('the demo', () => {
  it('leaves workbook, report, Word and PDF of every sample under out/, and says where and what was found', () => {
    mkdirSync(path('here'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundled('engine/cli/demo.ts')], {
      cwd: path('here'),
      encoding: 'utf8',
      env: { ...process.env, BANBIAO_LANG: 'zh' },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(path('here/out')).sort()).toEqual(
      samples()
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id, title } of samples()) {
      const endings = readdirSync(path('here/out', id)).map((name) => name.replace(/.*\./, ''));
      expect([id, ...new Set(endings.sort())]).toEqual([id, 'docx', 'html', 'pdf', 'xlsx']);
      expect(stdout).toContain(`] ${title}\n  文件夹: out/${id}/\n`);
    }
    const verdicts = new Map(
      samples().map(({ id }) => [id, new RegExp(`out/${id}/\n.*\n.*（(.*?)，提醒`).exec(stdout)?.[1]]),
    );
    for (const [id, verdict] of verdicts) {
      expect([id, verdict]).toEqual([
        id,
        expect.stringMatching(/-unlawful$/.test(id) ? /^违规 \d+ 处$/ : /^没有违规$/),
      ]);
    }
    expect(stdout).toContain('npx banbiao new hz-hybrid');
  });
});
