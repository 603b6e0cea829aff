import { textKind } from './text-kind.js';

export const phone = textKind({
  kind: 'phone',
  name: '电话',
  notations: '区号-号码，如 0571-88001234；手机号也可以',
  width: 16,
});
