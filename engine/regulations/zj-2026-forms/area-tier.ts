import { add, always, atLeast, firstOf, all, type Condition, type Expr } from '../decision/index.js';
import { EXCELLENT, FAIL, GOOD, PASS } from './tier.js';

type Number = Expr<'number', 'one'>;

/** What areas allow: 优 when the owned ones suffice alone, 良 with leased ones, 合格 when a basic part is there. */
export const tierByArea = (
  owned: Number,
  leased: Number,
  { full_area, basic_area }: { readonly full_area: Number; readonly basic_area: Number },
  equipped: Condition<'one'> = always,
): Expr<'text', 'one'> => {
  const total = add(owned, leased);
  const full = (area: Number) => all(atLeast(area, full_area), equipped);
  return firstOf(
    [
      [full(owned), EXCELLENT],
      [full(total), GOOD],
      [atLeast(total, basic_area), PASS],
    ],
    FAIL,
  );
};
