import { sentenceOf, writtenPlaces, type Finding } from '../../check/index.js';
import { grouped } from '../across/name-key.js';

/** What has to be mended: findings of one kind together. */
export interface ReturnLine {
  /** As it is written: 表3 G28. */
  readonly place: string;
  readonly what: string;
  /** How many findings it stands for. */
  readonly count: number;
  readonly remedy: string;
}

/** Of findings of one kind so many are worded. */
const SAID = 3;

/** The findings for which a workbook is returned, those of one kind and remedy as one line, in their order. */
export const returnLines = (
  wrong: readonly Pick<Finding, 'code' | 'label' | 'message' | 'remedy' | 'places'>[],
): ReturnLine[] =>
  [...grouped(wrong, ({ code, remedy = '' }) => `${code}\n${remedy}`).values()].map((alike) => ({
    place: writtenPlaces(alike.flatMap(({ places }) => places)),
    what: [
      ...alike
        .slice(0, SAID)
        .map(({ label, message }) => sentenceOf({ message, ...(label === undefined ? {} : { label }) })),
      ...(alike.length > SAID ? [`……同类共 ${alike.length} 处`] : []),
    ].join('\n'),
    count: alike.length,
    remedy: alike[0]?.remedy ?? '',
  }));
