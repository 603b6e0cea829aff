import * as fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountOf } from '../../engine/bureau/index.js';
import { folderContents } from '../../engine/node/batch-folder.js';
import { diskFiles } from '../../engine/node/disk.js';
import { HandedInReader } from '../../engine/node/handed-in-file.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { writeZip } from '../../engine/ooxml/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  writeZip(
    Object.entries(files).map(([name, contents]) => ({ name, contents })),
    zlibCompression,
  );
const workbook = (mark: string): Uint8Array => zip({ 'xl/workbook.xml': bytes(mark) });
const RAR = new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banbiao-handed-in-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(files: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
}

const contents = () => folderContents(diskFiles(), folder);
const names = async () => (await contents()).workbooks.map(({ name }) => name);
const others = async () =>
  Object.fromEntries((await contents()).others.map(({ code, place }) => [place.file ?? '', code]));

describe('a folder of hand-ins', () => {
  it('has workbooks whatever their ending', async () => {
    put({
      '复查表(1)': workbook('一'),
      '复查.xlsx(1)': workbook('二'),
      '复查.xlsx.baiduyun.downloading': workbook('三'),
      没有结尾: bytes('一段文字'),
    });
    expect(await names()).toEqual(['复查.xlsx(1)', '复查.xlsx.baiduyun.downloading', '复查表(1)']);
    expect(await others()).toEqual({ 没有结尾: 'batch.not-a-workbook' });
  });

  it('opens archives, archives within them, and names that Chinese Windows wrote', async () => {
    // 表.xlsx in GBK, written without the mark of UTF-8.
    const gbk = Buffer.from(zip({ 'XX.xlsx': workbook('一') }));
    for (let at = gbk.indexOf('XX.xlsx'); at >= 0; at = gbk.indexOf('XX.xlsx')) {
      gbk.set([0xb1, 0xed], at);
    }
    for (const [signature, flags] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const) {
      gbk.writeUInt16LE(0, gbk.indexOf(signature, 0, 'latin1') + flags);
    }
    put({
      '甲县/报送.zip': zip({
        '表/申请.xlsx': workbook('二'),
        '说明.docx': zip({ '[Content_Types].xml': bytes('') }),
      }),
      '乙县.zip': zip({ '内层.zip': zip({ '评估.xlsx': workbook('三') }) }),
      '丙.zip': gbk,
    });
    expect(await names()).toEqual([
      '丙.zip/表.xlsx',
      '乙县.zip/内层.zip/评估.xlsx',
      '甲县/报送.zip/表/申请.xlsx',
    ]);
    expect(await others()).toEqual({ '甲县/报送.zip/说明.docx': 'batch.word-document' });
    const reader = new HandedInReader(diskFiles());
    for (const file of (await contents()).workbooks) {
      expect((await reader.read(file)).bytes[0]).toBe(0x50);
    }
  });

  it('names what cannot be opened, and what to do', async () => {
    const bomb = zip({ '炸.xlsx': bytes('') });
    const large = deflateRawSync(new Uint8Array(2 ** 24));
    put({
      '一.rar': RAR,
      '二.zip': zip({ 'a.xlsx': workbook('') }).slice(0, 60),
      '三.zip': zip({ '内.rar': RAR }),
      '四.zip': new Uint8Array([...bomb.slice(0, 4), ...large.slice(0, 50)]),
    });
    expect(await others()).toEqual({
      '一.rar': 'batch.other-archive',
      '二.zip': 'batch.archive-refused',
      '三.zip/内.rar': 'batch.other-archive',
      '四.zip': 'batch.archive-refused',
    });
  });

  it('stops at archives within archives within archives', async () => {
    let nested = workbook('');
    for (let depth = 0; depth < 8; depth += 1) nested = zip({ [depth === 0 ? '表.xlsx' : '内.zip']: nested });
    put({ '外.zip': nested });
    expect(Object.values(await others())).toEqual(['batch.archive-too-deep']);
  });

  it('passes over the index of a package', async () => {
    put({ '报送材料.zip': zip({ '00 目录.xlsx': workbook(''), '00 目录.html': bytes('<html>') }) });
    expect(await others()).toEqual({
      '报送材料.zip/00 目录.xlsx': 'batch.package-index',
      '报送材料.zip/00 目录.html': 'batch.not-a-workbook',
    });
  });

  it('names lock files, hidden files and links', async () => {
    put({ '~$表.xlsx': bytes('x'), '.DS_Store': bytes(''), '表.xlsx': workbook('') });
    symlinkSync(join(folder, '表.xlsx'), join(folder, '链接.xlsx'));
    expect(await others()).toEqual({
      '~$表.xlsx': 'batch.lock-file',
      '.DS_Store': 'batch.hidden-file',
      '链接.xlsx': 'batch.link',
    });
  });
});

/** What somebody may hand in: a file, or an archive of such things. */
const { thing } = fc.letrec<{ thing: Uint8Array; archive: Uint8Array }>((tie) => ({
  thing: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(workbook('一'), bytes('文字'), RAR, new Uint8Array(), workbook('二').slice(0, 30)),
    tie('archive'),
  ),
  archive: fc
    .dictionary(fc.constantFrom('a.xlsx', '~$b.xlsx', 'c', 'd.docx', 'e.png', '.f', 'g/h'), tie('thing'), {
      minKeys: 1,
      maxKeys: 4,
    })
    .map(zip),
}));

it('every file that goes in is accounted for, whatever is handed in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom('一.xlsx', '二', '县/三.zip', '县/四.png', '~$五.xlsx', '.六'), thing),
      async (files) => {
        put(files);
        const found = await contents();
        expect(found.files).toBe(Object.keys(files).length);
        const { length } = found.workbooks;
        const account = accountOf(found, { read: length, blank: 0, unreadable: 0 });
        const seen = [
          ...found.workbooks.map(({ name }) => name),
          ...found.others.map(({ place }) => place.file),
        ];
        expect(new Set(seen).size).toBe(account.items);
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      },
    ),
    { numRuns: 40 },
  );
});
