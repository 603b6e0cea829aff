import { figuresOf, since } from '../parameter.js';
import { instrument } from './provisions.js';

/** The figures of the document that several of its rules use. */
export const figures = figuresOf(instrument, {
  min_project_hours: since('2014-02-08', 90, '学时'),
  max_absence_share: since('2014-02-08', 0.2, '比例'),
  max_credited_hours: since('2014-02-08', 0, '学时'),
  summer_start: since('2014-02-08', '07-01', '月-日'),
  summer_end: since('2014-02-08', '08-31', '月-日'),
});
