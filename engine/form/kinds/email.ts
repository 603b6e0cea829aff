import { textKind } from './text-kind.js';

export const email = textKind({
  kind: 'email',
  name: '电子邮箱',
  notations: '如 name@example.cn',
  width: 22,
  pattern: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  problem: 'form.not-email',
});
