import { sameBytes } from '../../core/same-bytes.js';
import type { ZipArchive } from '../../ooxml/index.js';
import { RememberedTexts } from '../remembered-texts.js';
import { parseElement, spendOn, type XmlElement } from './xml-element.js';

/** Parts of a generation: the styles, settings, relationships and bands of some thirty templates. */
const PARTS = 200;
/** Larger parts are not what the documents of a template have in common. */
const LARGEST = 1 << 18;

interface KnownPart {
  readonly packed: Uint8Array;
  readonly element: XmlElement;
}

/** Parts that were read in documents before: what is packed byte for byte alike says the same, and is not unpacked again. */
export class KnownParts {
  private readonly parts = new RememberedTexts<KnownPart>(PARTS);

  /** The element of a part. @throws DiagnosticError as `parseElement` does. */
  element(zip: ZipArchive, path: string): XmlElement {
    const { crc, size, method, compressed } = zip.compressed(path);
    const key = `${path} ${method} ${size} ${crc}`;
    const known = this.parts.get(key);
    if (known && sameBytes(known.packed, compressed)) {
      zip.budget.spend('inflated', size);
      spendOn(known.element, zip.budget);
      return known.element;
    }
    const element = parseElement(zip.read(path), path, zip.budget);
    // A copy: a view would keep the whole document.
    if (size <= LARGEST) this.parts.set(key, { packed: compressed.slice(), element });
    return element;
  }
}
