import { ask, type FormEntries, type Verdict } from '../engine/bindings/index.js';
import { always, never } from '../engine/regulations/index.js';

/** The band of a score sheet by its total; a review of a preparatory institution knows only two. */
export function reviewVerdict(f: FormEntries, total: string, scores: readonly string[]): Verdict {
  const total_score = f.number(total);
  const ordinary = { total_score, is_prep_review: never };
  return {
    form: f.form,
    caption: '按总分的档次',
    place: { first: total, before: scores[0] ?? total },
    needs: scores,
    answer: ask(f, 'zj-2026-review.s3.2.3.band', ordinary),
    remarks: [
      {
        before: '筹建期满1年的复查：',
        answer: ask(f, 'zj-2026-review.s3.2.3.band-prep', { total_score, is_prep_review: always }),
        after: '。',
      },
    ],
    doubt: ask(f, 'zj-2026-review.s3.2.3.band-gap', ordinary),
  };
}
