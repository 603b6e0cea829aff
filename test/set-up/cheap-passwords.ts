/**
 * Stands in tests for engine/desk/password-cost: a third of a second for each of the hundred times that somebody signs
 * in would be a tenth of what desks are tried for. What the shipped desk stores is tested (test/desk/killed-desk).
 */
export const PASSWORD_COST = { N: 2 ** 10, r: 8, p: 1 } as const;
