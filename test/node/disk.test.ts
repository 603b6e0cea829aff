import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { describe as worded } from '../../engine/core/messages/describe.js';
import { folderContents } from '../../engine/node/batch-folder.js';
import { diskFiles, type DiskCalls } from '../../engine/node/disk.js';

const calls: DiskCalls = { open, readFile, rename, unlink };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const failing = (code: string) => (): never => {
  throw Object.assign(new Error(`${code}: failed`), { code });
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banbiao-disk-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A full disk: half of the contents arrive, then the system refuses. */
const openOnFullDisk: typeof open = async (...parameters) => {
  const file = await open(...parameters);
  const write = file.writeFile.bind(file);
  file.write = async (contents: string | NodeJS.ArrayBufferView) => {
    await write((contents as Uint8Array).subarray(0, 3));
    return failing('ENOSPC')();
  };
  return file;
};

/** The diagnostics with which an action is refused. */
async function refusal(action: Promise<unknown>) {
  const error: unknown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiagnosticError)) throw new Error('not refused', { cause: error });
  return error.diagnostics;
}

describe('writing a file', () => {
  it('puts the new contents in place of the old ones and leaves nothing beside', async () => {
    const target = join(folder, 'fine', '登记.xlsx');
    await mkdir(join(folder, 'fine'));
    await writeFile(target, 'old');
    await diskFiles().write(target, bytes('new contents'));
    expect(await readFile(target, 'utf8')).toBe('new contents');
    expect(await readdir(join(folder, 'fine'))).toEqual(['登记.xlsx']);
  });

  it.each<[string, string, Partial<DiskCalls>, string, string]>([
    ['full', 'the disk is full', { open: openOnFullDisk }, 'file.disk-full', '清理磁盘'],
    [
      'opening',
      'it may not write into the folder',
      { open: failing('EACCES') },
      'file.no-permission',
      '开放权限',
    ],
    ['read-only', 'the disk is read-only', { open: failing('EROFS') }, 'file.no-permission', '开放权限'],
    ['busy', 'another program has the target open', { rename: failing('EBUSY') }, 'file.in-use', '关闭'],
    [
      'replacing',
      'it may not replace the target',
      { rename: failing('EACCES') },
      'file.no-permission',
      '开放权限',
    ],
    ['broken', 'anything else fails', { rename: failing('EIO') }, 'file.failed', 'EIO'],
  ])(
    'says it when %s: %s; the old file stays whole, nothing else is left',
    async (name, _, broken, code, words) => {
      const own = join(folder, name);
      const target = join(own, '登记.xlsx');
      await mkdir(own);
      await writeFile(target, 'old');
      const found = await refusal(diskFiles({ ...calls, ...broken }).write(target, bytes('new contents')));
      expect(found).toMatchObject([{ code, level: 'error', place: { file: target } }]);
      const said = found.map((one) => Object.values(worded(one, 'zh')).join(' ')).join('');
      expect(said).toContain(words);
      expect(await readFile(target, 'utf8')).toBe('old');
      expect(await readdir(own)).toEqual(['登记.xlsx']);
    },
  );

  it('names the folder that is missing', async () => {
    const target = join(folder, '没有', '登记.xlsx');
    expect(await refusal(diskFiles().write(target, bytes('new')))).toMatchObject([
      { code: 'file.folder-missing', place: { file: target }, values: { folder: join(folder, '没有') } },
    ]);
  });
});

describe('writing a file in parts', () => {
  it('puts them one behind the other, over what stood there, and answers what was computed', async () => {
    const target = join(folder, '报送.zip');
    const answer = await diskFiles().compose(target, async (sink) => {
      for (const part of ['????', '二', '三']) await sink.append(bytes(part));
      await sink.overwrite(1, bytes('一'));
      return 3;
    });
    expect([answer, await readFile(target, 'utf8')]).toEqual([3, '?一二三']);
  });

  it('leaves the old file whole when what goes into it is refused, in the words of the refusal', async () => {
    const own = join(folder, '打包');
    await mkdir(own);
    await writeFile(join(own, '报送.zip'), 'old');
    const disk = diskFiles();
    const writing = disk.compose(join(own, '报送.zip'), async (sink) => {
      await sink.append(bytes('half'));
      for await (const part of disk.parts(join(own, '证书.pdf'))) await sink.append(part);
    });
    expect(await refusal(writing)).toMatchObject([
      { code: 'file.not-found', place: { file: join(own, '证书.pdf') } },
    ]);
    expect(await readFile(join(own, '报送.zip'), 'utf8')).toBe('old');
    expect(await readdir(own)).toEqual(['报送.zip']);
  });
});

describe('reading a file', () => {
  it('gives a large one in parts', async () => {
    const contents = Buffer.from('办学许可证'.repeat(50_000));
    await writeFile(join(folder, '大.pdf'), contents);
    const parts: Uint8Array[] = [];
    for await (const part of diskFiles().parts(join(folder, '大.pdf'))) parts.push(part);
    expect(parts.length).toBeGreaterThan(1);
    expect(Buffer.concat(parts).equals(contents)).toBe(true);
  });

  it.each([
    ['absent.xlsx', 'file.not-found'],
    ['.', 'file.is-a-folder'],
  ])('says what %s is', async (name, code) => {
    expect(await refusal(diskFiles().read(join(folder, name)))).toMatchObject([{ code }]);
    const parts = diskFiles().parts(join(folder, name))[Symbol.asyncIterator]();
    expect(await refusal(parts.next())).toMatchObject([{ code }]);
  });

  it.skipIf(process.platform === 'win32')(
    'refuses pipes, devices and links to them before a byte is read',
    async () => {
      execFileSync('mkfifo', [join(folder, 'pipe.xlsx')]);
      await symlink('/dev/zero', join(folder, 'zero.xlsx'));
      for (const name of ['pipe.xlsx', 'zero.xlsx']) {
        expect(await refusal(diskFiles().read(join(folder, name)))).toMatchObject([
          { code: 'file.not-regular', place: { file: join(folder, name) } },
        ]);
      }
    },
  );

  it('refuses a file that is larger than every workbook by its size alone', async () => {
    const large = join(folder, 'large.xlsx');
    await writeFile(large, '');
    await truncate(large, 2 ** 31);
    const disk = diskFiles({ ...calls, readFile: failing('EIO') });
    expect(await refusal(disk.read(large))).toMatchObject([{ code: 'package.too-large' }]);
  });

  it.skipIf(process.platform === 'win32')('finds a file whose name is written in GBK', async () => {
    const name = Buffer.concat([
      Buffer.from(`${folder}/`),
      Buffer.from([0xb1, 0xed, 0xb8, 0xf1]),
      Buffer.from('.xlsx'),
    ]);
    writeFileSync(name, 'contents');
    const { workbooks } = await folderContents(diskFiles(), folder);
    const found = workbooks.find(({ name: shown }) => shown === '表格.xlsx');
    expect(new TextDecoder().decode(await diskFiles().read(found?.path ?? ''))).toBe('contents');
    // As a command line gives it.
    expect(new TextDecoder().decode(await diskFiles().read(name.toString('utf8')))).toBe('contents');
  });

  it('says that it may not', async () => {
    const disk = diskFiles({ ...calls, readFile: failing('EACCES') });
    await writeFile(join(folder, 'locked.xlsx'), 'contents');
    expect(await refusal(disk.read(join(folder, 'locked.xlsx')))).toMatchObject([
      { code: 'file.no-permission' },
    ]);
  });
});
