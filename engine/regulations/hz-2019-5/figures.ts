import { figuresOf, since } from '../parameter.js';
import { instrument } from './provisions.js';

/** The figures of the document that several of its rules use. */
export const figures = figuresOf(instrument, {
  credits_from: since('2019-11-18', 90, '学分', { title: '线上学分按四分之一计的起点学分' }),
});
