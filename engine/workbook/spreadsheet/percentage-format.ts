/** 0% and 0.00%, built into every workbook. */
const BUILT_IN = [9, 10];

/** Quoted words and escaped signs say nothing about the kind of format. */
const DECORATION = /"[^"]*"|\\./g;

/** Whether a number format shows a percentage: 1.01 as 101%. */
export const showsPercentage = (id: number, code: string | undefined): boolean =>
  code === undefined ? BUILT_IN.includes(id) : code.replace(DECORATION, '').includes('%');
