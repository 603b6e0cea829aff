const table = new Uint32Array(256).map((_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The checksum of zip entries (CRC-32, IEEE 802.3).
 * @param before the checksum of what stands before these bytes, where they are but a part
 */
export function crc32(data: Uint8Array, before = 0): number {
  let value = before ^ 0xffffffff;
  for (let index = 0; index < data.length; index += 1) {
    value = (value >>> 8) ^ (table[(value ^ (data[index] ?? 0)) & 0xff] ?? 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
