/** Where office.js may come from. */
export const OFFICE_SOURCES = ['own', 'global', 'china'] as const;
