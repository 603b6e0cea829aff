import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, streamZip, writeZip, zipLimits, type StreamedEntry } from '../../engine/ooxml/index.js';
import { memorySink } from './memory-sink.js';

const text = new TextEncoder().encode('培训总结，'.repeat(20_000));
/** Bytes in which a deflater finds nothing to gain. */
const noise = new Uint8Array(
  Array.from({ length: 4_000 }, (_, index) => [
    ...createHash('sha256').update(String(index)).digest(),
  ]).flat(),
);

/** Contents that come so many bytes at a time. */
const inParts = (bytes: Uint8Array, size: number): StreamedEntry['contents'] =>
  async function* () {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  };

const entriesIn = (size: number): StreamedEntry[] => [
  { name: '00 目录.html', deflate: true, contents: inParts(text, size) },
  { name: '文件夹四/扫描件.pdf', deflate: false, contents: inParts(noise, size) },
  { name: '文件夹四/记录.bmp', deflate: true, contents: inParts(noise, size) },
  { name: '文件夹六/', deflate: false, contents: inParts(new Uint8Array(), size) },
  { name: 'empty.txt', deflate: true, contents: inParts(new Uint8Array(), size) },
];

async function zipIn(size: number): Promise<Uint8Array> {
  const sink = memorySink();
  const length = await streamZip(entriesIn(size), sink);
  expect(sink.bytes()).toHaveLength(length);
  return sink.bytes();
}

describe('a zip written in parts', () => {
  it('gives back names, order and contents', async () => {
    const zip = openZip(await zipIn(4096), zlibCompression);
    // The reader passes over folders.
    expect(zip.names).toEqual(['00 目录.html', '文件夹四/扫描件.pdf', '文件夹四/记录.bmp', 'empty.txt']);
    const contents = [text, noise, noise, new Uint8Array()];
    for (const [index, name] of zip.names.entries()) {
      expect(Buffer.compare(zip.read(name), contents[index] ?? new Uint8Array())).toBe(0);
    }
  });

  it('is the same bytes however the contents come', async () => {
    const whole = await zipIn(1_000_000);
    for (const size of [977, 65_536]) expect(Buffer.compare(await zipIn(size), whole)).toBe(0);
  });

  it('says sizes and checksums in the headers before the contents, as a zip written at once does', async () => {
    const [stored] = entriesIn(4096).filter(({ deflate }) => !deflate);
    const sink = memorySink();
    await streamZip(stored ? [stored] : [], sink);
    const atOnce = writeZip([{ name: stored?.name ?? '', contents: noise }], zlibCompression);
    expect(Buffer.compare(sink.bytes(), atOnce)).toBe(0);
  });

  it('passes every part on before it asks for the next, one file after the other', async () => {
    const events: string[] = [];
    const entries = ['甲.pdf', '乙.pdf'].map((name): StreamedEntry => ({
      name,
      deflate: false,
      async *contents() {
        for (let part = 1; part <= 3; part += 1) {
          events.push(`read ${name} ${String(part)}`);
          yield new Uint8Array(1000 + part);
        }
      },
    }));
    const append = (bytes: Uint8Array): Promise<void> => {
      if (bytes.length > 1000) events.push(`written ${String(bytes.length - 1000)}`);
      return Promise.resolve();
    };
    await streamZip(entries, { append, overwrite: () => Promise.resolve() });
    const expected = ['甲.pdf', '乙.pdf'].flatMap((name) =>
      [1, 2, 3].flatMap((part) => [`read ${name} ${String(part)}`, `written ${String(part)}`]),
    );
    expect(events).toEqual(expected);
  });

  it('refuses more entries than a zip can name', async () => {
    const [entry] = entriesIn(4096).slice(-1);
    const entries = Array<StreamedEntry>(zipLimits.entries + 1).fill(entry ?? failed());
    await expect(streamZip(entries, memorySink())).rejects.toThrow(RangeError);
  });
});

const failed = (): never => {
  throw new Error('no entry');
};
