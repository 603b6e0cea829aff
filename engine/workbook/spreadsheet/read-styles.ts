import type { ZipArchive } from '../../ooxml/index.js';
import { showsDate } from './date-format.js';
import { showsPercentage } from './percentage-format.js';

/** What a cell style shows of a number. */
export interface NumberStyle {
  readonly dated: boolean;
  readonly percent: boolean;
}

/** Which cell styles show dates and percentages, by the style's number. */
export function readNumberStyles(zip: ZipArchive, part: string): readonly NumberStyle[] {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let inCellFormats = false;
  zip.scan(part, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) styles.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles.map((id) => ({
    dated: showsDate(id, formats.get(id)),
    percent: showsPercentage(id, formats.get(id)),
  }));
}
