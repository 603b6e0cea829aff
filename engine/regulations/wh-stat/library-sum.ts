import { add, all, orElse, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number, optional } from '../input.js';
import { provisions } from './provisions.js';

/** Library parts add up. */
export const librarySum = defineRule({
  id: 'wh-stat.library-sum',
  provision: provisions['library-sum'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '藏书总量等于各分项之和',
  inputs: {
    total_books: number({ description: '藏书总量', unit: '万册' }),
    printed_books: number({ description: '印刷图书', unit: '万册' }),
    specialised_books: number({ description: '专业或幼儿专用藏书', unit: '万册' }),
    other_books: number({ description: '其他类藏书', unit: '万册' }),
    e_books: optional(number({ description: '电子图书（学前不填，未填按0）', unit: '万册' })),
  },
  parameters: {},
  message: '藏书总量填{actual}，按分项应为{limit}。',
  remedy: '核对藏书分项。',
  readings: [
    {
      point: '“其中”包含哪些、电子图书是否计入总量',
      reading: '专业＋其他＝印刷图书；印刷＋电子＝总量，只作提示',
      why: '版式上“其中”跨印刷、专业、其他三行，关系不明，故不判违规',
    },
  ],
  decide: ({ total_books, printed_books, specialised_books, other_books, e_books }) => {
    const printed = add(specialised_books, other_books);
    return {
      holds: all(same(printed, printed_books), same(add(printed_books, orElse(e_books, 0)), total_books)),
      actual: total_books,
      permitted: add(printed, orElse(e_books, 0)),
    };
  },
});
