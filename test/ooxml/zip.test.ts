import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import {
  openZip,
  packageLimits,
  portableCompression,
  recogniseFile,
  writeZip,
  type ZipEntry,
} from '../../engine/ooxml/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (data: Uint8Array): string => new TextDecoder().decode(data);
const entries: ZipEntry[] = [
  { name: '[Content_Types].xml', contents: bytes('<Types/>') },
  { name: 'xl/培训.xml', contents: bytes('<培训>'.repeat(500)) },
  { name: 'xl/empty.xml', contents: new Uint8Array() },
];

/** The code of the one diagnostic with which an action is refused. */
function refusal(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return error instanceof DiagnosticError ? error.diagnostics[0]?.code : String(error);
  }
  return undefined;
}

/** A compound file with one stream of this name, as far as recognising it needs. */
function compoundFile(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return file;
}

/** Overwrites a little-endian number of the first directory entry, `offset` bytes behind its signature. */
function withDirectoryField(zip: Uint8Array, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
    break;
  }
  return copy;
}

describe.each([
  ['zlib', zlibCompression],
  ['the portable compression', portableCompression],
])('a zip by %s', (_, compression) => {
  it('gives back names, order and contents', () => {
    const zip = openZip(writeZip(entries, compression), compression);
    expect(zip.names).toEqual(['[Content_Types].xml', 'xl/培训.xml', 'xl/empty.xml']);
    expect(words(zip.read('xl/培训.xml'))).toBe('<培训>'.repeat(500));
    expect(zip.read('xl/empty.xml')).toHaveLength(0);
  });

  it('has the same bytes each time', () => {
    expect(writeZip(entries, compression)).toEqual(writeZip(entries, compression));
  });

  it('copies compressed entries unchanged', () => {
    const zip = openZip(writeZip(entries, compression), compression);
    const copy = writeZip(
      zip.names.map((name) => zip.compressed(name)),
      compression,
    );
    expect(copy).toEqual(writeZip(entries, compression));
  });

  it('is refused as damaged when an entry inflates to more than it states', () => {
    const zip = writeZip([{ name: 'a.xml', contents: bytes('x'.repeat(5000)) }], compression);
    const lying = withDirectoryField(zip, 24, 100, 4);
    expect(refusal(() => openZip(lying, compression).read('a.xml'))).toBe('package.damaged');
  });

  it('is refused as damaged when a byte of an entry changed', () => {
    const zip = writeZip([{ name: 'a.xml', contents: bytes('培训学分'.repeat(100)) }], compression);
    zip[40] = (zip[40] ?? 0) ^ 0xff;
    expect(refusal(() => openZip(zip, compression).read('a.xml'))).toBe('package.damaged');
  });

  it('takes no more memory than the limit allows', () => {
    const bomb = compression.deflate(new Uint8Array(20_000_000));
    expect(() => compression.inflate(bomb, 1_000_000)).toThrow(RangeError);
  });
});

describe('opening a zip that somebody else made', () => {
  const zip = writeZip(entries, zlibCompression);
  const open = (file: Uint8Array, limits = packageLimits) => openZip(file, zlibCompression, {}, limits);

  it.each([
    ['an empty file', new Uint8Array(), 'package.empty'],
    ['a CSV list', bytes('序号,姓名\n1,张三'), 'package.not-office-open'],
    ['a PDF', bytes('%PDF-1.7 …'), 'package.not-office-open'],
    ['an old workbook', compoundFile('Workbook'), 'package.old-workbook'],
    ['a workbook of WPS', compoundFile('ETExtData'), 'package.wps-workbook'],
    ['an old document', compoundFile('WordDocument'), 'package.old-document'],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'package.password'],
    ['a zip cut short', zip.subarray(0, zip.length - 30), 'package.damaged'],
    ['a zip with an encrypted entry', withDirectoryField(zip, 8, 0x0801, 2), 'package.password'],
    ['a zip by an unknown method', withDirectoryField(zip, 10, 99, 2), 'package.damaged'],
  ])('refuses %s', (_, file, code) => {
    expect(refusal(() => open(file))).toBe(code);
  });

  it.each(['../evil.xml', '/etc/passwd', 'C:\\evil.xml', 'a/../../b'])('refuses the name %s', (name) => {
    const file = writeZip([{ name, contents: bytes('x') }], zlibCompression);
    expect(refusal(() => open(file))).toBe('package.unsafe-name');
  });

  it('refuses a name that occurs twice', () => {
    const twice = [
      { name: 'a.xml', contents: bytes('1') },
      { name: 'a.xml', contents: bytes('2') },
    ];
    expect(refusal(() => open(writeZip(twice, zlibCompression)))).toBe('package.unsafe-name');
  });

  it('refuses a bomb before it inflates it', () => {
    const bomb = writeZip([{ name: 'a.xml', contents: new Uint8Array(50_000_000) }], zlibCompression);
    expect(refusal(() => open(bomb))).toBe('package.bomb');
  });

  it('refuses more than the limits allow', () => {
    expect(refusal(() => open(zip, { ...packageLimits, entryCount: 2 }))).toBe('package.too-many-parts');
    expect(refusal(() => open(zip, { ...packageLimits, totalSize: 1000 }))).toBe('package.too-large-inside');
    expect(refusal(() => open(zip, { ...packageLimits, fileSize: 100 }))).toBe('package.too-large');
  });

  it('names a part that is missing', () => {
    expect(refusal(() => open(zip).read('xl/workbook.xml'))).toBe('package.part-missing');
  });

  it('survives any damage of any byte with a diagnostic or the right contents', () => {
    for (let at = 0; at < zip.length; at += 1) {
      const damaged = zip.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const code = refusal(() => {
        const opened = open(damaged);
        for (const name of opened.names) opened.read(name);
      });
      expect(code ?? 'package.fine').toMatch(/^package\./);
    }
  });
});

it('tells a zip by its contents, whatever its name', () => {
  expect(recogniseFile(writeZip(entries, zlibCompression))).toBe('zip');
});
