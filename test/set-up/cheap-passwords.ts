/**
 * Stands in tests for engine/desk/password-cost: a fifth of a second each time that somebody signs in adds up. What the
 * desk stores as it is shipped is tested (test/desk/killed-desk).
 */
export const PASSWORD_COST = { N: 2 ** 10, r: 8, p: 1 } as const;
