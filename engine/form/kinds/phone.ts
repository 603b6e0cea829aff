import { cleanNotation } from './clean-notation.js';
import { textKind } from './text-kind.js';

/** Nothing but a number, in whatever width it was typed: `０５７１－８８００１２３４`. */
const NUMBER = /^[\d+()\-–— /、,;转*#]+$/;

export const phone = textKind({
  kind: 'phone',
  name: '电话',
  notations: '区号-号码，如 0571-88001234；手机号也可以',
  width: 16,
  plain(text) {
    const clean = cleanNotation(text);
    return NUMBER.test(clean) ? clean.replace(/[–—]/g, '-') : text;
  },
});
