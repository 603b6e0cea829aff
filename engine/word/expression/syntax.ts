/** `leader.name`, `$row.course_credits`, `staff[0].name`: a name and what is asked of it. */
export interface PathExpression {
  readonly kind: 'path';
  readonly name: string;
  readonly steps: readonly (string | number)[];
}

export type ComparisonSign = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The whole language of template commands; nothing in it can call or change anything. */
export type Expression =
  | PathExpression
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | {
      readonly kind: 'comparison';
      readonly sign: ComparisonSign;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  /** `{ url: site, label: "主页" }`, which LINK and IMAGE want. */
  | { readonly kind: 'object'; readonly entries: readonly (readonly [name: string, value: Expression])[] }
  | {
      readonly kind: 'formatted';
      readonly operand: Expression;
      readonly formatter: string;
      readonly options: readonly (string | number | boolean | null)[];
    };

/** Thrown for a command that is not in the language; the compiler adds the place. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';

  /** `position` counts characters from 0 within the expression. */
  constructor(
    readonly reason: string,
    readonly position: number,
  ) {
    super(`${reason} at ${position}`);
  }
}
