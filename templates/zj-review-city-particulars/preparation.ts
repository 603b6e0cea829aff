import { entries } from '../../engine/bindings/index.js';
import {
  all,
  always,
  contains,
  firstOf,
  isOneOf,
  lookedUpIn,
  never,
  normalised,
  notKnown,
  occursIn,
  orElse,
  type Condition,
  type Expr,
} from '../../engine/regulations/index.js';
import { form } from './form.js';

const categories = entries(form).roster('categories');
const name = normalised(categories.text('institution_name'));

/**
 * Whether an institution is reviewed after its year of preparation, which knows two bands: as it is registered, or as its
 * opinion says. 优秀 and 良好 are given only where it is not; of 合格 it cannot be told, and is asked.
 */
export const inPreparation = (
  institution: Expr<'text', 'row'>,
  opinion: Expr<'text', 'row'>,
): Condition<'row'> =>
  firstOf(
    [
      [
        occursIn(categories, name, institution),
        contains(lookedUpIn(categories, name, institution, categories.text('review_category')), '筹建'),
      ],
      [contains(orElse(opinion, ''), '筹建'), always],
      [all(isOneOf(normalised(orElse(opinion, '')), ['优秀', '良好'])), never],
    ],
    notKnown('truth'),
  ) as Condition<'row'>;
