import type { EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { factRecord, mapped, type FormEntries } from '../sourced-value.js';

/** What an institution writes of its level in 机构性质; another wording leaves the level open. */
const LEVELS: readonly (readonly [RegExp, 'county' | 'city' | 'provincial'])[] = [
  [/县级|县（市、区）|区级/, 'county'],
  [/市级|设区市/, 'city'],
  [/省级|省属/, 'provincial'],
];

/** Who selects the experts, receives the materials and publishes the result, by the institution's level. */
export function authorities(entries: FormEntries): FactRecord<EntryPath>[] {
  const level = mapped(entries.field('institution_nature'), (nature) => {
    const named = LEVELS.filter(([words]) => words.test(String(nature)));
    return named.length === 1 ? named[0]?.[1] : undefined;
  });
  if (level.value === undefined) return [];
  return [
    factRecord(
      {
        subject: 'institution',
        rules: ['s2.experts-selected-by', 's3.1.submit-to', 's3.3.publicity-platform'].map(
          (name) => `zj-2026-review.${name}`,
        ),
        label: '表1机构性质',
      },
      { institution_level: level },
    ),
  ];
}
