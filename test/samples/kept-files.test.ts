import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../engine/node/sha256.js';
import { samples } from '../../samples/index.js';
import { suiteFolder } from '../cli/command-line.js';
import { bundled } from '../set-up/program-bundle.js';

const kept = join(import.meta.dirname, '../../samples');
const path = suiteFolder();
const ADVICE = 'what is kept is out of date: npm run samples';

/** The files of a folder, by their digests. */
const namesByDigest = (folder: string): Map<string, string> =>
  new Map(readdirSync(folder).map((name) => [sha256(readFileSync(join(folder, name))), name]));

/** The demo makes everything of every sample, as it is shipped: the kept files are compared with what it leaves. */
describe('the demo', () => {
  let said = '';
  beforeAll(() => {
    mkdirSync(path('here'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundled('engine/cli/demo.ts')], {
      cwd: path('here'),
      encoding: 'utf8',
      env: { ...process.env, BANBIAO_LANG: 'zh' },
    });
    expect([status, stderr]).toEqual([0, '']);
    said = stdout;
  });

  it.each(samples())(
    'leaves workbook, report, Word and PDF of $id under out/, byte for byte as they are kept (npm run samples)',
    ({ id, title }) => {
      const [made, keptFiles] = [namesByDigest(path('here/out', id)), namesByDigest(join(kept, id))];
      const endings = [...made.values()].map((name) => name.replace(/.*\./, ''));
      expect([...new Set(endings)].sort()).toEqual(['docx', 'html', 'pdf', 'xlsx']);
      const changed = [...made].filter(([digest]) => !keptFiles.has(digest)).map(([, name]) => name);
      expect(changed, ADVICE).toEqual([]);
      expect(keptFiles.size, ADVICE).toBe(made.size);
      expect(said).toContain(`] ${title}\n  文件夹: out/${id}/\n`);
    },
  );

  it('makes nothing else, and says of each sample what was found and how to go on', () => {
    expect(readdirSync(path('here/out')).sort()).toEqual(
      samples()
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id } of samples()) {
      const verdict = new RegExp(`out/${id}/\n.*\n.*（(.*?)，提醒`).exec(said)?.[1];
      expect([id, verdict]).toEqual([
        id,
        expect.stringMatching(/-unlawful$/.test(id) ? /^不符合 \d+ 处$/ : /^没有不符合的$/),
      ]);
    }
    expect(said).toContain('npx banbiao new hz-hybrid');
  });
});

it('the kept files stand for samples that there are', () => {
  const folders = readdirSync(kept, { withFileTypes: true }).filter((one) => one.isDirectory());
  const known = ['pictures', 'programs', ...samples().map(({ id }) => id)];
  expect(folders.map(({ name }) => name).sort()).toEqual(known.sort());
});
