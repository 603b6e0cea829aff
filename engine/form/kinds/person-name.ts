import { textKind } from './text-kind.js';

export const personName = textKind({
  kind: 'person-name',
  name: '姓名',
  notations: '姓名，多人用顿号隔开',
  width: 10,
});
