import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { writeZip } from '../../engine/ooxml/index.js';

const [LOCAL, DIRECTORY] = [0x04034b50, 0x02014b50];

/** Every character that GBK writes in two bytes, with its bytes. */
const codes = new Map<string, readonly [number, number]>();
for (let first = 0x81; first <= 0xfe; first += 1) {
  for (let second = 0x40; second <= 0xfe; second += 1) {
    const text = new TextDecoder('gb18030').decode(new Uint8Array([first, second]));
    if (text.length === 1 && text !== '\uFFFD') codes.set(text, [first, second]);
  }
}

/** A name as Chinese Windows of old wrote it. */
function gbk(text: string): Uint8Array {
  const bytes = [...text].flatMap((sign) => {
    const own = /^[\0-\x7f]$/.test(sign) ? [sign.charCodeAt(0)] : codes.get(sign);
    if (!own) throw new Error(`GBK has no ${sign}`);
    return own;
  });
  return new Uint8Array(bytes);
}

/** A zip whose names are written in GBK, without the mark of UTF-8. */
export function gbkZip(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const named = entries.map(([name, contents], index) => {
    const bytes = gbk(name);
    // Signs that no contents have stand where the name will: they are as long as its bytes.
    return { bytes, contents, name: `~${String(index).padStart(3, '0')}`.padEnd(bytes.length, '~') };
  });
  const zip = Buffer.from(writeZip(named, zlibCompression));
  for (const { name, bytes } of named) {
    for (let at = zip.indexOf(name); at >= 0; at = zip.indexOf(name, at + 1)) {
      const isLocal = at >= 30 && zip.readUInt32LE(at - 30) === LOCAL;
      const isListed = at >= 46 && zip.readUInt32LE(at - 46) === DIRECTORY;
      if (!isLocal && !isListed) continue;
      zip.set(bytes, at);
      zip.writeUInt16LE(0, isLocal ? at - 24 : at - 38);
    }
  }
  return new Uint8Array(zip);
}
