import { textKind } from './text-kind.js';

export const longText = textKind({
  kind: 'long-text',
  name: '长文字',
  notations: '文字，可以换行（Alt+回车）',
  width: 40,
});
