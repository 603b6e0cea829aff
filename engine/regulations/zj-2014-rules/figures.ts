import { figuresOf, since } from '../parameter.js';
import { instrument } from './provisions.js';

/** The figures of the document that several of its rules use. */
export const figures = figuresOf(instrument, {
  min_project_hours: since('2014-08-20', 90, '学时'),
  max_absence_share: since('2014-08-20', 0.2, '比例'),
  max_credited_hours: since('2014-08-20', 0, '学时'),
  min_completion_rate: since('2014-08-20', 80, '%'),
});
