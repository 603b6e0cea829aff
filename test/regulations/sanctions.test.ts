import { describe, expect, it } from 'vitest';
import { withComputed } from '../../engine/form/index.js';
import { applyRules } from '../../engine/regulations/index.js';
import { factsOf, registry } from '../../templates/index.js';
import { dossierOf } from './scenario.js';

const SANCTION = 'zj-2014-rules.ch6.sanction-level';

/** The findings of a review in which one project's trainees were satisfied to so many percent. */
const findingsWith = (satisfaction: number) =>
  applyRules(
    factsOf(
      withComputed(
        dossierOf({
          sentence: '',
          sample: 'zj-review-lawful',
          change: { 'zj-table-2.projects[0].satisfaction_rate': satisfaction },
          rule: '',
          outcome: 'violation',
          at: [],
        }),
        registry,
      ),
    ),
  );

const cited = (satisfaction: number): string[][] =>
  findingsWith(satisfaction)
    .filter(({ outcome, entries }) => outcome === 'violation' && 'satisfaction_pct' in entries)
    .map(({ citations }) => citations.map(({ rule }) => rule).sort());

const sanction = (satisfaction: number): string | undefined =>
  findingsWith(satisfaction).find(({ rule }) => rule === SANCTION)?.message;

describe('satisfaction of the trainees of one project', () => {
  it('calls for nothing at 70%', () => {
    expect(cited(70)).toEqual([]);
    expect(sanction(70)).toBeUndefined();
  });

  it('is one finding below 70%, which cites both documents, and calls for rectification', () => {
    expect(cited(69.9)).toEqual([['zj-2011-03.s6.3.3.satisfaction-70', 'zj-2014-rules.a27.6']]);
    expect(sanction(69.9)).toContain('限期整改');
  });

  it('calls for the heavier suspension below 60%', () => {
    expect(cited(60)).toEqual([['zj-2011-03.s6.3.3.satisfaction-70', 'zj-2014-rules.a27.6']]);
    expect(cited(59.9)).toContainEqual(['zj-2014-rules.a28.3']);
    expect(sanction(59.9)).toContain('暂停');
  });
});
