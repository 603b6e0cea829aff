import { raw, UnreadableInput, type Input } from './input.js';

type Row = Readonly<Record<string, unknown>>;

/** A row of a list as entered, its columns by their printed labels. */
export const rosterRow: Input<Row> = {
  ...raw('object', { description: '一行' }),
  read(value) {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) throw new UnreadableInput('object', value);
    return value as Row;
  },
};
