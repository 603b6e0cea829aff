import { ExactNumber } from '../../core/exact-number.js';
import type { CollectedList } from '../../form/index.js';
import { changesSince, type ReviewFigures } from './review-figures.js';

const DECIMALS = 2;

/** 与上次复查比较: of every institution that has a total in both reviews what changed. */
export function changeList(now: ReviewFigures, before: ReviewFigures): CollectedList {
  const changes = changesSince(now, before);
  const rest = now.institutions.length - changes.length;
  return {
    title: '与上次复查比较',
    notes: [
      `两次都有总分的 ${changes.length} 个机构${rest === 0 ? '' : `；另有 ${rest} 个机构只有一次的总分，没有比较`}。按机构名称对。`,
    ],
    columns: ['机构', '上次总分', '这次总分', '相差', '上次意见', '这次意见'],
    rows: changes.map(({ name, before: old, now: total, was, is }) => [
      name,
      old,
      total,
      ExactNumber.of(total).minus(old).rounded(DECIMALS).toNumber(),
      was,
      is,
    ]),
  };
}
