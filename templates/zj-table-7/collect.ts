import { ExactNumber } from '../../engine/core/exact-number.js';
import type {
  CollectedDossier,
  Collection,
  Doubt,
  EntryValue,
  Origin,
  RuleAnswer,
} from '../../engine/form/index.js';
import { byInstitution, CollectedRows, drawnItem, nameless, type Drawn } from '../collected-rows.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form as particulars } from '../zj-review-particulars/form.js';
import { form as table1 } from '../zj-table-1/form.js';
import { collection as table6 } from '../zj-table-6/collect.js';
import { form } from './form.js';

/** Of institutions in preparation the review knows two bands; the register beside the application says so. */
const PREPARATORY = /筹建/;
const OF_PREPARATION = '（筹建期满1年）';

/** Table 7 from the applications of the institutions, with the opinion that follows from their scores. */
export const collection: Collection = {
  into: form.id,
  from: [table1.id, particulars.id, ...table6.from],
  severalEach: false,
  saidBefore: ['zj-2026-forms.x.t7-t6-same-institutions'],
  otherRound: ['zj-2026-forms.t1.cover-year-2026', ...(table6.otherRound ?? [])],
  method: [
    '机构名称、地址、邮编、负责人和电话取自各机构的表1；表1没有的栏目（培训层级、质量监控联系人等）留空，请补填。',
    '复查意见按表6合计分档：95分以上为优秀，86—95分为良好，60—85分为合格，60分以下为不合格；总分不取整。',
    '筹建期满1年的机构只分合格、不合格两档，复查意见写明“（筹建期满1年）”；是否筹建期满1年，取自机构的“复查补充登记”或表1机构性质。',
  ],
  collect(sources, answer) {
    const rows = new CollectedRows(form, 'institutions');
    const applications = sources.filter(({ dossier }) => dossier.forms[table1.id] !== undefined);
    const totals = totalsOf(sources, answer);
    rows.doubt(...nameless(applications, table1.id, 'cover_institution_name'));
    const listed = new Set<string>();
    const unscored: Named[] = [];
    const unlisted: Named[] = [];
    for (const [source] of byInstitution(applications)) {
      if (source?.institution === undefined) continue;
      const { key, name } = source.institution;
      listed.add(key);
      const prepared = PREPARATORY.test(
        `${String(source.dossier.forms[particulars.id]?.['review_category'] ?? '')}${String(drawnItem(source, table1, 'institution.nature')?.value ?? '')}`,
      );
      const total = totals.get(key);
      const opinion = opinionOf(total, prepared, answer);
      const row = rows.add(name, {
        ...copied(source),
        institution_name: {
          value: name,
          origins: [{ file: source.file, path: source.institution.at }],
        },
        seq: { value: rows.count + 1, origins: [] },
        // What is open is said below.
        review_opinion: opinion.value === undefined ? undefined : opinion,
      });
      const at = rows.at(row, 'review_opinion');
      if (total === undefined || total.score === undefined) {
        const origins = total?.origins ?? [{ file: source.file, path: source.institution.at }];
        unscored.push({ name, origins });
      } else if (inTheGap(total.score, prepared, answer)) {
        rows.doubt({
          code: 'collect.between-bands',
          level: 'warning',
          values: { name, total: total.score.toString() },
          at,
          origins: total.origins,
        });
      }
    }
    for (const [key, { name, origins }] of totals) {
      if (listed.has(key)) continue;
      unlisted.push({ name, origins });
    }
    rows.doubt(...ofSeveral('collect.no-scores', unscored), ...ofSeveral('collect.no-application', unlisted));
    return rows.collected();
  },
};

interface Named {
  readonly name: string;
  readonly origins: readonly Origin[];
}

/** The same of several institutions is said once, with the names of all. */
const ofSeveral = (code: Doubt['code'], all: readonly Named[]): Doubt[] =>
  all.length === 0
    ? []
    : [
        {
          code,
          level: 'warning',
          values: { count: all.length, names: all.map(({ name }) => `“${name}”`).join('、') },
          // One place of each leads there; the evaluations of an institution lie together.
          origins: all.flatMap(({ origins }) => origins.slice(0, 1)),
        },
      ];

/** Every column whose data item Table 1 has too. */
const copied = (source: CollectedDossier): Record<string, Drawn | undefined> =>
  Object.fromEntries(
    new CollectedRows(form, 'institutions').columns.map(({ id, shared }) => [
      id,
      drawnItem(source, table1, shared) ?? { value: undefined, origins: [] },
    ]),
  );

interface Total {
  readonly name: string;
  /** Absent while a score is. */
  readonly score?: ExactNumber;
  readonly origins: readonly Origin[];
}

/** The totals of Table 6 by institution. */
function totalsOf(sources: readonly CollectedDossier[], answer: RuleAnswer): Map<string, Total> {
  const evaluated = sources.filter(({ dossier }) =>
    table6.from.some((id) => dossier.forms[id] !== undefined),
  );
  const { data } = table6.collect(evaluated, answer);
  const scores: readonly unknown[] = Array.isArray(data.scores) ? data.scores : [];
  return new Map(
    byInstitution(evaluated).flatMap((experts, index): [string, Total][] => {
      const [first] = experts;
      const row = scores[index];
      if (first?.institution === undefined || typeof row !== 'object' || row === null) return [];
      const values: Readonly<Record<string, EntryValue>> = { ...row };
      const numbers = REVIEW_ROWS.flatMap(({ field }) => {
        const value = values[`${field}_score`];
        return typeof value === 'number' ? [value] : [];
      });
      const { key, name } = first.institution;
      const origins = experts.map(({ file }) => ({
        file,
        path: { form: 'zj-table-5', field: 'expert_total_score' },
      }));
      const whole = numbers.length === REVIEW_ROWS.length;
      return [[key, { name, origins, ...(whole ? { score: ExactNumber.sum(numbers) } : {}) }]];
    }),
  );
}

const BAND = 'zj-2026-review.s3.2.3';

function opinionOf(total: Total | undefined, prepared: boolean, answer: RuleAnswer): Drawn {
  const origins = total?.origins ?? [];
  if (total?.score === undefined) return { value: undefined, origins };
  const { value } = answer(prepared ? `${BAND}.band-prep` : `${BAND}.band`, {
    total_score: total.score.toNumber(),
    is_prep_review: prepared,
  });
  // The opinion says itself that only two bands were open.
  const opinion = prepared && typeof value === 'string' ? `${value}${OF_PREPARATION}` : value;
  return { value: opinion, origins, how: `表6合计${total.score.toString()}分` };
}

/** Between 85 and 86 the text names no band. */
const inTheGap = (score: ExactNumber, prepared: boolean, answer: RuleAnswer): boolean =>
  answer(`${BAND}.band-gap`, { total_score: score.toNumber(), is_prep_review: prepared }).outcome ===
  'warning';
