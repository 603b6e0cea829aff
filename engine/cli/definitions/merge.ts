import type { Command } from '../command.js';

/** `banbiao merge A.xlsx B.xlsx -o C.xlsx` */
export const mergeCommand: Command = {
  name: 'merge',
  summary: {
    zh: '把两个人各填一部分的同一套表合成一个',
    en: 'put two half-filled copies of one kit together',
  },
  usage: ['merge <A.xlsx> <B.xlsx> -o C.xlsx'],
  operands: { least: 2, most: 2, name: '<A.xlsx> <B.xlsx>' },
  options: [{ name: 'output', short: 'o', value: 'C.xlsx', description: { zh: '保存为', en: 'save as' } }],
  example: 'banbiao merge 甲填.xlsx 乙填.xlsx -o 合并.xlsx',
  load: async () => (await import('../commands/merge.js')).merge,
};
