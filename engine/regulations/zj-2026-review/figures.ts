import { figuresOf, since } from '../parameter.js';
import { instrument } from './provisions.js';

/** The figures of the document that several of its rules use. */
export const figures = figuresOf(instrument, {
  pass_min: since('2026-03-25', 60, '分'),
});
