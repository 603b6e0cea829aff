/** Of a directory entry, and of the head before them. */
const ENTRY_SIZE = 16;
const HEAD_SIZE = 6;
/** Where a PNG states its width, the first number of its first chunk. */
const PNG_WIDTH = 16;
const BITS_PER_PIXEL = 32;

/** An .ico of square PNG pictures, as Windows reads since Vista; its directory stands before the pictures. */
export function iconFile(pictures: readonly Uint8Array[]): Uint8Array {
  const directory = new DataView(new ArrayBuffer(HEAD_SIZE + ENTRY_SIZE * pictures.length));
  directory.setUint16(2, 1, true);
  directory.setUint16(4, pictures.length, true);
  let start = directory.byteLength;
  for (const [index, picture] of pictures.entries()) {
    const at = HEAD_SIZE + ENTRY_SIZE * index;
    // A size of 256 is written as 0.
    const size = new DataView(picture.buffer, picture.byteOffset).getUint32(PNG_WIDTH) % 256;
    directory.setUint8(at, size);
    directory.setUint8(at + 1, size);
    directory.setUint16(at + 4, 1, true);
    directory.setUint16(at + 6, BITS_PER_PIXEL, true);
    directory.setUint32(at + 8, picture.length, true);
    directory.setUint32(at + 12, start, true);
    start += picture.length;
  }
  const parts = [new Uint8Array(directory.buffer), ...pictures];
  const file = new Uint8Array(start);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
