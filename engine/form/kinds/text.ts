import { textKind } from './text-kind.js';

export const text = textKind({ kind: 'text', name: '文字', notations: '文字，照原样保存', width: 16 });
