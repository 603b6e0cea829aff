import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';

const call = z.custom<(...numbers: number[]) => number>((given) => typeof given === 'function');
/** What we call of HarfBuzz's subsetter, which is a C library. */
const subsetter = z.object({
  memory: z.instanceof(WebAssembly.Memory),
  malloc: call,
  free: call,
  _initialize: call,
  hb_blob_create: call,
  hb_blob_destroy: call,
  hb_blob_get_data: call,
  hb_blob_get_length: call,
  hb_face_create: call,
  hb_face_destroy: call,
  hb_face_reference_blob: call,
  hb_set_add: call,
  hb_set_clear: call,
  hb_set_invert: call,
  hb_subset_input_create_or_fail: call,
  hb_subset_input_destroy: call,
  hb_subset_input_set: call,
  hb_subset_input_set_flags: call,
  hb_subset_input_unicode_set: call,
  hb_subset_or_fail: call,
});

/** Of hb-subset.h: the memory may be written to; which sets are meant; no hints, but the box of what is missing. */
const WRITABLE = 2;
const DROPPED_TABLES = 3;
const NAMES = 4;
const NAME_LANGUAGES = 5;
const NO_HINTING = 0x1;
const NOTDEF_OUTLINE = 0x40;

/**
 * A part of a font: the given characters, in the given tables, and all its names, the copyright among them. Hints for
 * the grid of old screens are left out. The same bytes on every machine.
 * @throws RangeError when the subsetter refuses the font.
 */
export async function fontSubset(
  font: Uint8Array,
  codePoints: Iterable<number>,
  droppedTables: readonly string[],
): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  // A fresh instance for each font: nothing is left of the one before.
  const { instance } = await WebAssembly.instantiate(readFileSync(path));
  const library = subsetter.parse(instance.exports);
  library._initialize();
  const place = library.malloc(font.length);
  new Uint8Array(library.memory.buffer).set(font, place);
  const blob = library.hb_blob_create(place, font.length, WRITABLE, 0, 0);
  const face = library.hb_face_create(blob, 0);
  const input = library.hb_subset_input_create_or_fail();
  library.hb_subset_input_set_flags(input, NO_HINTING | NOTDEF_OUTLINE);
  for (const kind of [NAMES, NAME_LANGUAGES]) {
    const set = library.hb_subset_input_set(input, kind);
    library.hb_set_clear(set);
    library.hb_set_invert(set);
  }
  const dropped = library.hb_subset_input_set(input, DROPPED_TABLES);
  for (const tag of droppedTables) library.hb_set_add(dropped, tagNumber(tag));
  const wanted = library.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) library.hb_set_add(wanted, codePoint);
  const subset = library.hb_subset_or_fail(face, input);
  if (subset === 0) throw new RangeError('The font cannot be divided');
  const result = library.hb_face_reference_blob(subset);
  const start = library.hb_blob_get_data(result, 0);
  return new Uint8Array(library.memory.buffer).slice(start, start + library.hb_blob_get_length(result));
}

const tagNumber = (tag: string): number =>
  [...tag].reduce((number, character) => (number << 8) + character.charCodeAt(0), 0);
