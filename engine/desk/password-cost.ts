/** 32 MB and three passes, which OWASP puts beside 128 MB and one: a desk's PC does other work meanwhile. */
export const PASSWORD_COST = { N: 2 ** 15, r: 8, p: 3 } as const;
