import { addressOf, areasMeet, quoteSheet } from './area.js';
import { HostError } from './host-error.js';
import { Range } from './range.js';
import type { Validation } from './sheet.js';
import { SimulatedObject } from './simulated-object.js';

const KINDS = ['list', 'wholeNumber', 'decimal', 'date', 'time', 'textLength', 'custom'];
const LONGEST_LIST = 255;

/** Rules of a range; they stop the user, not the API. */
export class DataValidation extends SimulatedObject {
  constructor(readonly range: Range) {
    super(range.simulator);
  }

  #own(): Validation | undefined {
    const { area, sheet } = this.range;
    return sheet.validations.find(
      (one) =>
        one.area.top <= area.top &&
        one.area.left <= area.left &&
        one.area.bottom >= area.bottom &&
        one.area.right >= area.right,
    );
  }
  #patch(change: Partial<Validation>): void {
    const { area, sheet } = this.range;
    sheet.assertWritable(this.range);
    let own = this.#own();
    if (!own || addressOf(own.area) !== addressOf(area)) {
      this.call_Clear();
      own = {
        area,
        rule: {},
        ignoreBlanks: true,
        errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
        prompt: { message: '', showPrompt: true, title: '' },
      };
      sheet.validations.push(own);
    }
    Object.assign(own, change);
  }

  get_Type(): string {
    const [kind] = Object.keys(this.#own()?.rule ?? {});
    return kind === undefined ? 'None' : kind.slice(0, 1).toUpperCase() + kind.slice(1);
  }
  get_Rule(): unknown {
    return this.#own()?.rule ?? {};
  }
  set_Rule(rule: unknown): void {
    const [entry, ...others] = Object.entries((rule ?? {}) as Record<string, Record<string, unknown>>);
    if (!entry || others.length > 0 || !KINDS.includes(entry[0])) throw new HostError('InvalidArgument');
    const [kind, given] = entry;
    const source = given.source instanceof Range ? referenceTo(given.source) : given.source;
    if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST) {
      throw new HostError('InvalidArgument');
    }
    this.#patch({ rule: { [kind]: { ...given, ...(source === undefined ? {} : { source }) } } });
  }
  get_IgnoreBlanks(): boolean {
    return this.#own()?.ignoreBlanks ?? true;
  }
  set_IgnoreBlanks(value: unknown): void {
    this.#patch({ ignoreBlanks: value === true });
  }
  get_ErrorAlert(): unknown {
    return this.#own()?.errorAlert ?? null;
  }
  set_ErrorAlert(value: unknown): void {
    this.#patch({ errorAlert: value as Validation['errorAlert'] });
  }
  get_Prompt(): unknown {
    return this.#own()?.prompt ?? null;
  }
  set_Prompt(value: unknown): void {
    this.#patch({ prompt: value as Validation['prompt'] });
  }
  get_Valid(): boolean | null {
    const { sheet } = this.range;
    return this.range.shared(
      this.range.grid((row, column) => sheet.accepts(row, column, sheet.value(row, column))),
    );
  }
  call_Clear(): void {
    const { area, sheet } = this.range;
    sheet.validations = sheet.validations.filter((one) => !areasMeet(one.area, area));
  }
}

const referenceTo = ({ sheet, area }: Range): string => `=${quoteSheet(sheet.name)}!${addressOf(area, true)}`;
