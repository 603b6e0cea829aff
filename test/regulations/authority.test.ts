import { describe, expect, it } from 'vitest';
import { applyRules, evaluate, readParameterFile, rule } from '../../engine/regulations/index.js';

const FROM_ONE = 'zj-2026-forms.x.t2-seq-consecutive';
const TUTORS = 'zj-2014-rules.a10.online-tutor-per-100';

const found = (id: string, values: Readonly<Record<string, unknown>>, parameters?: object) =>
  applyRules(
    [{ subject: rule(id)?.subject ?? 'project', rules: [id], values, entries: {} }],
    parameters === undefined ? {} : { overrides: readParameterFile(parameters) },
  )[0];

const outcome = (id: string, values: Readonly<Record<string, unknown>>) => {
  const asked = rule(id);
  return asked && evaluate(asked, values).outcome;
};

const tutors = (online_trainees: number, online_tutors: number, mode = '网络') => ({
  mode,
  online_trainees,
  online_tutors,
});

describe('what a verdict rests on', () => {
  it('is a violation where the text says so, and a question where only a reading does', () => {
    expect(found(TUTORS, tutors(200, 1))).toMatchObject({ level: 'violation', authority: 'text' });
    expect(found(TUTORS, tutors(201, 2))).toMatchObject({ level: 'warning', authority: 'reading' });
    expect(found(TUTORS, tutors(200, 1, '混合'))).toMatchObject({ level: 'warning', authority: 'reading' });
    expect(found(TUTORS, tutors(201, 3))?.level).toBeUndefined();
  });

  it('is said of each case by itself: a number that stands twice is wrong, a gap is a question', () => {
    expect(found(FROM_ONE, { seqs: [1, 2, 2] })).toMatchObject({ level: 'violation', authority: 'text' });
    expect(found(FROM_ONE, { seqs: [1, 2, 4] })).toMatchObject({ level: 'warning', authority: 'reading' });
  });

  it('says of a question that the text does not say so', () => {
    expect(found(FROM_ONE, { seqs: [1, 3] })?.notes.join()).toContain('请主管部门确认');
  });

  it('leaves what a rule answers as it is', () => {
    expect(outcome(TUTORS, tutors(201, 2))).toBe('violation');
    expect(outcome(FROM_ONE, { seqs: [1, 3] })).toBe('violation');
  });

  it('becomes a violation again when a document of the bureau makes the reading its own', () => {
    const notice = { document: '青禾教〔2026〕3号', from: '2026-01-01', readings: [FROM_ONE] };
    expect(found(FROM_ONE, { seqs: [1, 3] }, notice)).toMatchObject({ level: 'violation' });
    expect(found(FROM_ONE, { seqs: [1, 3] }, notice)?.notes.join()).toContain('青禾教〔2026〕3号');
    expect(found(TUTORS, tutors(201, 2), notice)?.level).toBe('warning');
  });

  it('can be adopted only of a rule that there is', () => {
    const notice = { document: '青禾教〔2026〕3号', from: '2026-01-01', readings: ['zj-2026-forms.x.none'] };
    expect(() => readParameterFile(notice)).toThrow();
  });
});
