import type { Compression } from '../../core/ports.js';

/** What a picture is by its bytes, whatever its name says. */
export type PictureFormat = 'png' | 'jpg' | 'gif' | 'webp' | 'svg';

export interface PictureNature {
  readonly format: PictureFormat;
  /** Width times height; 0 for pictures of vectors. */
  readonly pixels: number;
  /** Whether it can be decoded to its end. */
  readonly whole: boolean;
}

const ascii = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

/**
 * Looks at a picture without decoding it, so that neither its size nor its damage becomes the typesetter's trouble.
 * @param most pixels beyond which it is not looked at further.
 * @returns `undefined` for formats that are not printed.
 */
export function pictureNature(
  bytes: Uint8Array,
  compression: Compression,
  most: number,
): PictureNature | undefined {
  if (ascii(bytes, 0, 4) === '\u0089PNG') return png(bytes, compression, most);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes);
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return gif(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webp(bytes);
  const head = ascii(bytes, 0, 1024);
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml|<!--|<svg|<[\w-]+:svg)/.test(head) && head.includes('svg')
    ? { format: 'svg', pixels: 0, whole: true }
    : undefined;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Samples of a pixel by PNG's kinds of colour. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const HEADER_OF_ZLIB = 2;

function png(bytes: Uint8Array, compression: Compression, most: number): PictureNature {
  const view = viewOf(bytes);
  const data: Uint8Array[] = [];
  let [width, height, depth, colour, interlaced] = [0, 0, 0, 0, 0];
  let ended = false;
  for (let at = 8; at + 12 <= bytes.length && !ended;) {
    const length = view.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    if (at + 12 + length > bytes.length) break;
    if (type === 'IHDR' && length >= 13) {
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      [depth, colour, interlaced] = [bytes[at + 16] ?? 0, bytes[at + 17] ?? 0, bytes[at + 20] ?? 0];
    } else if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    else if (type === 'IEND') ended = true;
    at += 12 + length;
  }
  const pixels = width * height;
  if (pixels > most) return { format: 'png', pixels, whole: true };
  const line = 1 + Math.ceil((width * depth * (SAMPLES[colour] ?? 0)) / 8);
  // Interlaced lines are shorter and more; seven passes have at most as many lines of a byte more.
  const least = interlaced === 0 ? line * height : 1;
  const whole = ended && pixels > 0 && inflates(data, compression, least, line * height + 8 * (height + 8));
  return { format: 'png', pixels, whole };
}

function inflates(
  parts: readonly Uint8Array[],
  compression: Compression,
  least: number,
  most: number,
): boolean {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    joined.set(part, end);
    end += part.length;
  }
  try {
    return compression.inflate(joined.subarray(HEADER_OF_ZLIB), most).length >= least;
  } catch {
    return false;
  }
}

/** Frames of JPEG that say the picture's size: all of SOF but the tables that share their numbers. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpeg(bytes: Uint8Array): PictureNature {
  const view = viewOf(bytes);
  let pixels = 0;
  let scanned = false;
  for (let at = 2; at + 4 <= bytes.length && !scanned;) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (isFrame(marker) && at + 9 <= bytes.length) pixels = view.getUint16(at + 5) * view.getUint16(at + 7);
    scanned = marker === 0xda;
    at += 2 + length;
  }
  const end = bytes.lastIndexOf(0xd9);
  return { format: 'jpg', pixels, whole: scanned && pixels > 0 && end > 0 && bytes[end - 1] === 0xff };
}

function gif(bytes: Uint8Array): PictureNature {
  if (bytes.length < 14) return { format: 'gif', pixels: 0, whole: false };
  const view = viewOf(bytes);
  const pixels = view.getUint16(6, true) * view.getUint16(8, true);
  return { format: 'gif', pixels, whole: pixels > 0 && bytes.includes(0x2c, 13) };
}

function webp(bytes: Uint8Array): PictureNature {
  const view = viewOf(bytes);
  const whole = bytes.length >= 30 && view.getUint32(4, true) + 8 <= bytes.length;
  if (!whole) return { format: 'webp', pixels: 0, whole };
  const kind = ascii(bytes, 12, 4);
  const at24 = (offset: number): number => view.getUint16(offset, true) + ((bytes[offset + 2] ?? 0) << 16);
  const size =
    kind === 'VP8X'
      ? [at24(24) + 1, at24(27) + 1]
      : kind === 'VP8L'
        ? lossless(view.getUint32(21, true))
        : [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  const pixels = (size[0] ?? 0) * (size[1] ?? 0);
  return { format: 'webp', pixels, whole: pixels > 0 };
}

const lossless = (bits: number): readonly number[] => [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
