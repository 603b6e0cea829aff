import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandFile } from '../../../engine/cli/windows/command-file.js';
import { dropVerbs, verbNames, type DropVerb } from '../../../engine/cli/windows/drop-verbs.js';
import { zlibCompression } from '../../../engine/node/zlib-compression.js';
import { openZip, type ZipArchive } from '../../../engine/ooxml/index.js';
import { suiteFolder } from '../command-line.js';
import { filledWorkbook, sampleDossier } from '../sample-dossier.js';

const project = resolve(import.meta.dirname, '../../..');
/** Every file and every byte counts for real programs; a hostile zip does not come from our own build. */
const LIMITS = {
  fileSize: 2 ** 30,
  entryCount: 100_000,
  totalSize: 2 ** 31,
  ratio: 5_000,
  ratioFrom: 2 ** 30,
  nameLength: 512,
};

/** Takes the npm registry and minutes: `npm run test:windows`. */
describe('办表-win-x64.zip', () => {
  const at = suiteFolder();
  let zip: ZipArchive;
  beforeAll(() => {
    execFileSync('npm', ['run', '-s', 'build:windows'], { cwd: project, stdio: 'inherit' });
    const bytes = new Uint8Array(readFileSync(join(project, 'out/办表-win-x64.zip')));
    zip = openZip(bytes, zlibCompression, {}, LIMITS);
    execFileSync('unzip', ['-q', join(project, 'out/办表-win-x64.zip'), '-d', at()]);
  }, 900_000);

  it('has a program of Windows, its typesetter, fonts and templates, under short names', () => {
    const program = '办表-win-x64/program/';
    expect(zip.names.filter((name) => name.length > 199)).toEqual([]);
    expect(new TextDecoder('latin1').decode(zip.read(`${program}node.exe`).subarray(0, 2))).toBe('MZ');
    const native = `${program}node_modules/@myriaddreamin/typst-ts-node-compiler-win32-x64-msvc/`;
    expect(zip.names.filter((name) => name.startsWith(native) && name.endsWith('.node'))).toHaveLength(1);
    expect(zip.names.filter((name) => /linux|darwin/.test(name) && name.endsWith('.node'))).toEqual([]);
    expect(zip.names.filter((name) => name.endsWith('/template.docx')).length).toBeGreaterThan(15);
    expect(zip.names.filter((name) => /\/LICENSE$/.test(name)).length).toBeGreaterThan(50);
  });

  it.each(dropVerbs)('has for “%s” a .cmd file, which finds program and Node', (verb) => {
    const file = new TextDecoder().decode(zip.read(`办表-win-x64/${verbNames[verb]}.cmd`));
    expect(file).toBe(commandFile(verb));
    const called = [...file.matchAll(/"!BANBIAO_HOME!([^"]+)"/g)].map(([, path = '']) => path);
    expect(called).toHaveLength(3);
    for (const path of called) expect(zip.names).toContain(`办表-win-x64/${path.replaceAll('\\', '/')}`);
  });

  /** What Explorer does when something is dropped on a .cmd file, but for cmd.exe. */
  const drop = (verb: DropVerb, dropped: string): { readonly code: number | null; readonly said: string } => {
    const entry = at('办表-win-x64/program/node_modules/banbiao/dist/engine/drop.js');
    const self = `D:\\办表\\${verbNames[verb]}.cmd`;
    const surroundings = { BANBIAO_SELF: self, BANBIAO_CALL: `cmd.exe /c ""${self}" "${dropped}""` };
    const { status, stdout } = spawnSync(process.execPath, [entry, verb], {
      encoding: 'utf8',
      env: { ...process.env, ...surroundings },
      timeout: 600_000,
    });
    return { code: status, said: stdout };
  };

  it('checks, prints and packs what is dropped, run by this machine’s own Node', async () => {
    const workbook = await filledWorkbook(at, '复查', sampleDossier('zj-review'));
    expect(drop('check', workbook)).toEqual({ code: 0, said: expect.stringContaining('违规 0') });
    expect(drop('render', workbook)).toEqual({ code: 0, said: expect.stringContaining('.pdf') });
    expect(drop('package', workbook)).toEqual({
      code: 0,
      said: expect.stringContaining('生成表格文件 8 个'),
    });
    expect(readdirSync(at())).toEqual(
      expect.arrayContaining(['复查 检查报告.html', '复查 打印', '复查 报送材料.zip']),
    );
    expect(readdirSync(at('复查 打印')).filter((name) => name.endsWith('.pdf'))).toHaveLength(5);
  }, 900_000);

  it('collects a folder that is dropped into the workbook and papers of the city', async () => {
    mkdirSync(at('各机构'));
    await filledWorkbook((...names) => at('各机构', ...names), '专家', sampleDossier('zj-review-expert'));
    const { code, said } = drop('collect', at('各机构'));
    // Something is to be looked at: the institution did not hand in 表1.
    expect(code).toBe(1);
    expect(said).toContain('需核对');
    const made = readdirSync(at('各机构 汇总'));
    expect(made.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
    for (const ending of ['.docx', '.pdf']) {
      expect(made.filter((name) => name.endsWith(ending)).length).toBeGreaterThan(0);
    }
    expect(said).toContain(made.find((name) => name.endsWith('.xlsx')));
  }, 900_000);
});
