import type { Range } from './range.js';
import { StoringObject, type SimulatedObject } from './simulated-object.js';

type Defaults = Readonly<Record<string, unknown>>;

/** A part of a range's format, kept per cell under dotted names; a mixed range reads as null. */
class FormatPart extends StoringObject {
  constructor(
    readonly range: Range,
    readonly path: string,
    readonly defaults: Defaults,
    readonly type: string,
  ) {
    super(range.simulator);
  }

  override get typeName(): string {
    return this.type;
  }
  storedScalar(name: string): unknown {
    const { sheet } = this.range;
    return this.range.shared(
      this.range.grid(
        (row, column) => sheet.cell(row, column)?.format?.[this.path + name] ?? this.defaults[name] ?? null,
      ),
    );
  }
  storeScalar(name: string, value: unknown): void {
    const { sheet } = this.range;
    sheet.assertWritable(this.range, 'allowFormatCells');
    this.range.each((row, column) => {
      const cell = sheet.ensure(row, column);
      cell.format = { ...cell.format, [this.path + name]: value };
    });
    this.simulator.formatChanged(this.range);
  }
  storedObject(name: string): SimulatedObject {
    return new FormatPart(this.range, `${this.path}${name}.`, {}, `${this.type}${name}`);
  }
  indexer(key: unknown): SimulatedObject {
    return new FormatPart(this.range, `${this.path}${String(key)}.`, { Style: 'None' }, 'RangeBorder');
  }
}

const FONT = { Name: 'Calibri', Size: 11, Color: '#000000', Bold: false, Italic: false, Underline: 'None' };
const ALIGNMENT = {
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  WrapText: false,
  IndentLevel: 0,
};

export class RangeFormat extends FormatPart {
  constructor(range: Range) {
    super(range, '', ALIGNMENT, 'RangeFormat');
  }
  nav_Fill(): SimulatedObject {
    return new FormatPart(this.range, 'Fill.', { Color: '#FFFFFF' }, 'RangeFill');
  }
  nav_Font(): SimulatedObject {
    return new FormatPart(this.range, 'Font.', FONT, 'RangeFont');
  }
  nav_Protection(): SimulatedObject {
    return new FormatPart(this.range, 'Protection.', { Locked: true }, 'FormatProtection');
  }
}
