import {
  atLeast,
  atMost,
  type Condition,
  type Decision,
  type Expr,
  firstOf,
  type NumberLike,
  positionIn,
  same,
  word,
} from '../decision/index.js';

/** The four grades of a row, the best first. */
export const TIERS = ['优', '良', '合格', '不合格'] as const;
export const [EXCELLENT, GOOD, PASS, FAIL] = [word('优'), word('良'), word('合格'), word('不合格')] as const;

type Number = NumberLike<'one'>;
type Grade = Expr<'text', 'one'>;

/** The lower of two grades. */
export const lowerTier = (one: Grade, other: Grade): Grade =>
  firstOf([[atLeast(positionIn(one, TIERS), positionIn(other, TIERS)), one]], other);

/** The grade by how many points are not met: none, up to `good`, up to `pass`, more. */
export const tierByCount = (count: Number, good: Number, pass: Number): Grade =>
  firstOf(
    [
      [same(count, 0), EXCELLENT],
      [atMost(count, good), GOOD],
      [atMost(count, pass), PASS],
    ],
    FAIL,
  );

/** The grade by the highest of three thresholds that a number reaches. */
export const tierByValue = (value: Number, excellent: Number, good: Number, pass: Number): Grade =>
  firstOf(
    [
      [atLeast(value, excellent), EXCELLENT],
      [atLeast(value, good), GOOD],
      [atLeast(value, pass), PASS],
    ],
    FAIL,
  );

/** What was assessed, unless something makes the row fail outright. */
export const tierUnless = (fails: Condition<'one'>, assessed: Grade): Decision => ({
  gives: firstOf([[fails, FAIL]], assessed),
});
