import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { kitById } from '../../engine/cli/by-id.js';
import { describe as wordingOf } from '../../engine/core/messages/describe.js';
import { DiagnosticError, type Diagnostic } from '../../engine/core/diagnostic.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { convertedByLibreOffice, oneOfEach } from '../set-up/converted-by-libreoffice.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice } from '../set-up/tools.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A compound file as [MS-CFB] lays it out: header, one sector of the allocation table, one of the directory, whose
 * entries of 128 bytes bear the names of storages and streams.
 */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 8);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x003e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = 1024 + 128 * index;
    [...name].forEach((letter, offset) => {
      view.setUint16(at + 2 * offset, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    file[at + 66] = index === 0 ? 5 : 2;
  }
  return file;
}

/** Bytes without order, always the same ones. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}

/** What Excel (165 bytes) and Word (162) leave beside an open file: the user's name twice. */
function lockFile(length: number): Uint8Array {
  const file = new Uint8Array(length).fill(0x20);
  const user = 'Administrator';
  file.set([user.length, ...bytes(user)]);
  const second = length === 165 ? 55 : 54;
  file.fill(0, 1 + user.length, second);
  file.set([user.length, 0, ...[...user].flatMap((letter) => [letter.charCodeAt(0), 0])], second);
  return file;
}

function refusal(file: Uint8Array, name: string): Diagnostic {
  try {
    readWorkbook(file, registry, { compression: zlibCompression, file: name });
  } catch (error) {
    if (error instanceof DiagnosticError && error.diagnostics[0]) return error.diagnostics[0];
    throw error;
  }
  throw new Error(`${name} was read`);
}

const zip = (...names: readonly string[]): Uint8Array =>
  writeZip(
    names.map((name) => ({ name, contents: bytes('x') })),
    zlibCompression,
  );

describe('a file that is no workbook of ours', () => {
  it.each([
    ['旧表.xls', compoundFile('Workbook', '\u0005SummaryInformation'), 'package.old-workbook'],
    ['很旧.xls', compoundFile('Book'), 'package.old-workbook'],
    ['登记表.et', compoundFile('Workbook', 'ETExtData'), 'package.wps-workbook'],
    ['登记表.et', compoundFile('Workbook'), 'package.wps-workbook'],
    ['申请.wps', compoundFile('WordDocument', '1Table'), 'package.wps-document'],
    ['申请.doc', compoundFile('WordDocument', '1Table'), 'package.old-document'],
    ['加密.xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage', '\u0006DataSpaces'), 'package.password'],
    [
      '权限.xlsx',
      compoundFile('EncryptedPackage', '\u0006DataSpaces', 'DRMEncryptedTransform'),
      'package.rights-managed',
    ],
    ['绿盾.xlsx', bytes(`%TSD-Header-###%${'x'.repeat(600)}`), 'package.secured'],
    [
      '亿赛通.xlsx',
      new Uint8Array([0x62, 0x14, 0x23, 0x65, ...bytes('E-SafeNet   LOCK'), ...noise(2000)]),
      'package.secured',
    ],
    ['未知加密.xlsx', noise(4096), 'package.unknown'],
    ['网盘.xlsx', new Uint8Array(4096), 'package.zeros'],
    ['~$登记表.xlsx', lockFile(165), 'package.lock'],
    ['附件.docx', lockFile(162), 'package.lock'],
    ['空.xlsx', new Uint8Array(), 'package.empty'],
    ['网页.xls', bytes('<html><table><tr><td>姓名</td></tr></table></html>'), 'package.not-office-open'],
    ['名单.xlsx', bytes('\uFEFF序号,姓名\r\n1,张三'), 'package.not-office-open'],
    ['扫描.xlsx', bytes('%PDF-1.7\n'), 'package.not-office-open'],
    ['材料.xlsx', bytes('Rar!\u001a\u0007'), 'package.archive'],
    ['材料.xlsx', zip('复查/甲校.xlsx', '复查/乙校.xlsx'), 'workbook.archive'],
    ['照片.xlsx', zip('a.txt'), 'workbook.not-a-workbook'],
  ])('%s says what it is', (name, file, code) => {
    const found = refusal(file, name);
    expect(found.code).toBe(code);
    expect(found.place.file).toBe(name);
    for (const language of ['zh', 'en'] as const) expect(wordingOf(found, language).remedy).not.toBe('');
  });

  it('tells encrypted bytes from text wherever the noise begins', () => {
    const all = noise(20_000);
    const codes = Array.from(
      { length: 30 },
      (_, start) => refusal(all.subarray(start * 600), '表.xlsx').code,
    );
    expect(new Set(codes)).toEqual(new Set(['package.unknown']));
  });

  it('is damaged when its end is missing, whatever the length that arrived', async () => {
    const whole = await kitWorkbook(kitById('zj-order'));
    const codes = [0.1, 0.5, 0.9, 0.99].map(
      (part) => refusal(whole.subarray(0, Math.floor(whole.length * part)), '断.xlsx').code,
    );
    expect(new Set(codes)).toEqual(new Set(['package.damaged']));
  });
});

describe('a workbook marked as final', () => {
  it('is read, and says that Excel opens it read-only', async () => {
    const open = openZip(await kitWorkbook(kitById('zj-order')), zlibCompression);
    const mark =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>';
    const marked = writeZip(
      [
        ...open.names.map((name) => open.compressed(name)),
        { name: 'docProps/custom.xml', contents: bytes(mark) },
      ],
      zlibCompression,
    );
    const { diagnostics } = readWorkbook(marked, registry, { compression: zlibCompression });
    expect(diagnostics.filter(({ code }) => code === 'workbook.marked-final')).toHaveLength(1);
  });
});

describeWith([libreOffice], 'files that LibreOffice saved', () => {
  const at = suiteFolder();

  it.each([
    ['xls', 'package.old-workbook'],
    ['ods', 'workbook.opendocument'],
  ])('.%s: says how to save it as .xlsx', async (ending, code) => {
    const ours = new Map([['订单', await kitWorkbook(kitById('zj-order'))]]);
    const saved = oneOfEach(convertedByLibreOffice(ours, { from: 'xlsx', to: ending })).get('订单');
    if (!saved) throw new Error('nothing was saved');
    writeFileSync(at(`订单.${ending}`), saved);
    const { code: exit, messages } = await banbiao('check', at(`订单.${ending}`), '--verbose');
    expect(exit).toBe(2);
    expect(messages).toContain(code);
    expect(messages).toMatch(/另存为/);
    expect(refusal(saved, `订单.${ending}`).code).toBe(code);
  });
});
