import type { Formatting } from './formatting.js';
import type { XmlElement } from './xml-element.js';

/** What an element was read into. */
export interface Reading<What> {
  readonly what: What;
  /** What findings were told meanwhile. */
  readonly paragraphs: number;
  readonly text: string;
}

/** What decides how an element is read, beside itself and its document's formatting. */
export interface Around {
  readonly within: readonly (object | undefined)[];
  readonly key?: string;
}

/** What elements were read into before, each for what stood around it. */
export class KnownReadings<What> {
  private readonly readings = new WeakMap<
    Formatting,
    WeakMap<XmlElement, (Around & Reading<What> & { readonly linePitch: number })[]>
  >();

  of(formatting: Formatting, element: XmlElement, { within, key }: Around): Reading<What> | undefined {
    const known = this.readings.get(formatting)?.get(element);
    return known?.find(
      (one) =>
        one.linePitch === formatting.linePitch &&
        one.key === key &&
        within.every((object, index) => object === one.within[index]),
    );
  }

  remember(formatting: Formatting, element: XmlElement, around: Around, reading: Reading<What>): void {
    let elements = this.readings.get(formatting);
    if (!elements) this.readings.set(formatting, (elements = new WeakMap()));
    const known = elements.get(element) ?? [];
    elements.set(element, [...known, { ...around, ...reading, linePitch: formatting.linePitch }]);
  }
}
