import { figuresOf, since } from '../parameter.js';
import { instrument } from './provisions.js';

/** The figures of the document that several of its rules use. */
export const figures = figuresOf(instrument, {
  min_lease_term: since('2011-09-01', 5, '年'),
  application_window_start: since('2011-09-01', '04-10', '月-日（每年）'),
  application_window_end: since('2011-09-01', '04-30', '月-日（每年）'),
  validity_years: since('2011-09-01', 3, '年'),
});
