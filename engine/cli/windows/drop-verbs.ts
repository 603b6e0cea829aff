/** What the icons of the Windows package do with what is dropped on them; `serve` and `desk` take nothing and open a page. */
export type DropVerb = 'check' | 'render' | 'collect' | 'package' | 'serve' | 'desk';

/** The icons' names as users see them, without ending. */
export const verbNames: Readonly<Record<DropVerb, string>> = {
  check: '检查',
  render: '生成',
  collect: '汇总',
  package: '打包',
  serve: '网页',
  desk: '材料收报',
};

export const dropVerbs = Object.keys(verbNames) as readonly DropVerb[];

export const isDropVerb = (word: string | undefined): word is DropVerb =>
  word !== undefined && Object.hasOwn(verbNames, word);
