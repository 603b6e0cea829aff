import { describe, expect, it } from 'vitest';
import { people, printed } from './printed-template.js';
import { p, tbl, tc, tr, type Shown } from './template-file.js';

const EACH = p('+++FOR t IN teachers+++');
const EACH_ROW = tr('+++FOR t IN teachers+++', '');
const END_ROW = tr('+++END-FOR t+++', '');
const RESTART = '<w:vMerge w:val="restart"/>';
const ON = '<w:vMerge/>';

const blocks: readonly [what: string, body: string, result: readonly Shown[]][] = [
  [
    'paragraphs repeat',
    EACH + p('+++INS $t.name+++') + p('—') + p('+++END-FOR t+++'),
    ['张三', '—', '李四', '—', '王𠮷', '—'],
  ],
  [
    'a list without items leaves nothing',
    p('前') + p('+++FOR t IN none+++') + p('x') + p('+++END-FOR t+++') + p('后'),
    ['前', '后'],
  ],
  ['paragraphs are left out', p('+++IF no+++') + p('甲') + p('+++END-IF+++') + p('乙'), ['乙']],
  [
    'loops in loops, conditions in both',
    EACH +
      p('+++IF $t.courses+++') +
      p('+++INS $t.name+++') +
      p('+++FOR c IN $t.courses+++') +
      p('+++IF $c.title != "物理"+++') +
      p('+++INS $c.title+++') +
      p('+++END-IF+++') +
      p('+++END-FOR c+++') +
      p('+++END-IF+++') +
      p('+++END-FOR t+++'),
    ['张三', '数学', '王𠮷', '语文'],
  ],
  [
    'rows repeat',
    tbl(tr('姓名', '年龄'), EACH_ROW, tr('+++INS $t.name+++', '+++INS $t.age+++'), END_ROW, tr('合计', '3')),
    [
      [
        ['姓名', '年龄'],
        ['张三', '30'],
        ['李四', ''],
        ['王𠮷', '50'],
        ['合计', '3'],
      ],
    ],
  ],
  [
    'FOR in the first cell and END-FOR in the last repeat their row',
    tbl(tr('+++FOR t IN teachers++++++INS $t.name+++', '+++INS $t.age++++++END-FOR t+++')),
    [
      [
        ['张三', '30'],
        ['李四', ''],
        ['王𠮷', '50'],
      ],
    ],
  ],
  [
    'IF around rows',
    tbl(
      tr('甲'),
      tr('+++IF no+++'),
      tr('乙'),
      tr('+++END-IF+++'),
      tr('+++IF name+++'),
      tr('丙'),
      tr('+++END-IF+++'),
    ),
    [[['甲'], ['丙']]],
  ],
  [
    'IF around rows within a loop over rows',
    tbl(EACH_ROW, tr('+++IF $t.age+++', ''), tr('+++INS $t.name+++', '有'), tr('+++END-IF+++', ''), END_ROW),
    [
      [
        ['张三', '有'],
        ['王𠮷', '有'],
      ],
    ],
  ],
  [
    'rows of rows',
    tbl(
      EACH_ROW,
      tr('+++INS $t.name+++', ''),
      tr('+++FOR c IN $t.courses+++', ''),
      tr('', '+++INS $c.title+++'),
      tr('+++END-FOR c+++', ''),
      END_ROW,
    ),
    [
      [
        ['张三', ''],
        ['', '数学'],
        ['', '物理'],
        ['李四', ''],
        ['王𠮷', ''],
        ['', '语文'],
      ],
    ],
  ],
  [
    'cells of a row repeat',
    tbl(tr('姓名', '+++FOR t IN teachers+++', '+++INS $t.name+++', '+++END-FOR t+++')),
    [[['姓名', '张三', '李四', '王𠮷']]],
  ],
  [
    'paragraphs in a cell repeat',
    tbl(tr(tc(EACH + p('+++INS $t.name+++') + p('+++END-FOR t+++')))),
    [[['张三¶李四¶王𠮷']]],
  ],
  [
    'a cell that loses its paragraphs keeps an empty one',
    tbl(tr(tc(p('+++IF no+++') + p('甲') + p('+++END-IF+++')), '乙')),
    [[['', '乙']]],
  ],
  [
    'a table that loses its rows gives way to an empty paragraph',
    tbl(tr('+++FOR t IN none+++'), tr('x'), tr('+++END-FOR t+++')),
    [''],
  ],
  [
    'a whole table repeats',
    EACH + tbl(tr('+++INS $t.name+++')) + p('+++END-FOR t+++'),
    [[['张三']], [['李四']], [['王𠮷']]],
  ],
  [
    'a printed group label is merged over all repetitions',
    tbl(EACH_ROW, tr(tc('教师', RESTART), '+++INS $t.name+++'), END_ROW),
    [
      [
        ['教师', '张三'],
        ['|教师', '李四'],
        ['|教师', '王𠮷'],
      ],
    ],
  ],
  [
    'a merge of each repetition begins anew',
    tbl(EACH_ROW, tr(tc('+++INS $t.name+++', RESTART), '年龄'), tr(tc('', ON), '+++INS $t.age+++'), END_ROW),
    [
      [
        ['张三', '年龄'],
        ['|', '30'],
        ['李四', '年龄'],
        ['|', ''],
        ['王𠮷', '年龄'],
        ['|', '50'],
      ],
    ],
  ],
  [
    'a merge whose first row vanishes begins at the next',
    tbl(
      tr('+++IF no+++', ''),
      tr(tc('组', RESTART), '甲'),
      tr('+++END-IF+++', ''),
      tr(tc('', ON), '乙'),
      tr(tc('', ON), '丙'),
    ),
    [
      [
        ['', '乙'],
        ['|', '丙'],
      ],
    ],
  ],
];

describe('blocks', () => {
  it.each(blocks)('%s', (_, body, result) => {
    expect(printed(body, people)).toEqual(result);
  });
});
