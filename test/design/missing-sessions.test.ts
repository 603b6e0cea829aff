import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timetableOf } from '../../engine/design/index.js';
import type { Dossier, RosterRow } from '../../engine/form/index.js';
import { rowsOf } from '../native/sample-dossier.js';
import { after, applicationWith, definition, design, FORM, found, lawfulSample } from './hybrid-designs.js';

const rows = rowsOf(lawfulSample, FORM, 'schedule');
const FIRST_OFFLINE = 8;
const online = rows.slice(0, FIRST_OFFLINE);
const scheduleProposal = (dossier: Dossier) => design(dossier).proposals.find(({ id }) => id === 'schedule');
const added = (before: readonly RosterRow[], dossier: Dossier): readonly RosterRow[] =>
  rowsOf(dossier, FORM, 'schedule').slice(before.length);
const remarksOf = (dossier: Dossier) => timetableOf(definition.timetable, dossier).remarks;

describe('sessions that the schedule lacks', () => {
  it('are proposed as the schedule has its days, on a free working day of the training', () => {
    const schedule = rows.slice(0, -1);
    const before = applicationWith({ schedule });
    const proposal = scheduleProposal(before);
    expect(proposal?.words).toBe('为1门课程在日程中补排1次集中培训（共9学时，都在工作日）');
    expect(proposal?.settles.map(({ message }) => message)).toEqual(['线下课程“成果汇报与答辩”没有列入日程']);
    expect(proposal?.basis.map(({ article }) => article)).toEqual(['第八条']);
    const changed = after(before, proposal?.edits ?? []);
    expect(added(schedule, changed)).toEqual([{ ...rows.at(-1), schedule_date: '2026-12-08' }]);
    expect(remarksOf(changed).map(({ kind }) => kind)).not.toContain('course');
    expect(scheduleProposal(changed)).toBeUndefined();
  });

  it('of a course that has too few hours are the rest', () => {
    const schedule = rows.map((row, at) => (at === FIRST_OFFLINE + 1 ? { ...row, schedule_hours: 6 } : row));
    const before = applicationWith({ schedule });
    const changed = after(before, scheduleProposal(before)?.edits ?? []);
    expect(added(schedule, changed).map((row) => [row.schedule_course, row.schedule_hours])).toEqual([
      ['单元整体教学工作坊（一）：目标与情境', 3],
    ]);
    expect(remarksOf(changed).map(({ kind }) => kind)).not.toContain('hours');
  });

  it('are proposed beside a course that has more hours than it declares', () => {
    const schedule = rows
      .slice(0, -1)
      .map((row, at) => (at === FIRST_OFFLINE ? { ...row, schedule_hours: 6 } : row));
    expect(scheduleProposal(applicationWith({ schedule }))?.words).toContain('补排1次');
  });

  it('stand between the days on which people meet, before any that is earlier than the first of them', () => {
    const schedule = rows.slice(0, FIRST_OFFLINE + 3);
    const [first, last] = [schedule[FIRST_OFFLINE], schedule.at(-1)].map((row) => String(row?.schedule_date));
    const before = applicationWith({ schedule, end_date: last, training_days: 40 });
    const days = added(schedule, after(before, scheduleProposal(before)?.edits ?? [])).map((row) =>
      String(row.schedule_date),
    );
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect([day > (first ?? ''), day < (last ?? '')]).toEqual([true, true]);
  });

  it('make a whole schedule of none, in the order of the courses, without holidays and weekends', () => {
    const before = applicationWith({
      schedule: undefined,
      start_date: '2026-09-28',
      end_date: '2026-10-21',
      training_days: 13,
    });
    const proposal = scheduleProposal(before);
    expect(proposal?.settles).toHaveLength(7);
    expect(proposal?.settles[0]?.message).toBe('线下课程“开班典礼与需求诊断”没有列入日程');
    const changed = after(before, proposal?.edits ?? []);
    const days = added([], changed).map((row) => row.schedule_date);
    expect(days).toEqual([
      ...['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-12'],
      ...['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19', '2026-10-20', '2026-10-21'],
    ]);
    const kinds = remarksOf(changed).map(({ kind }) => kind);
    for (const kind of ['clash', 'room', 'hours', 'length', 'holiday', 'period'])
      expect(kinds).not.toContain(kind);
  });

  it.each([
    ['nothing is missing', {}],
    [
      'the schedule has the hours under other names',
      { schedule: rows.map((row) => ({ ...row, schedule_course: '别的课' })) },
    ],
    ['the training has no free days left', { schedule: online, end_date: '2026-09-23' }],
    ['it is not known when the training is', { schedule: online, start_date: undefined }],
  ])('are none where %s', (_, changes) => {
    expect(scheduleProposal(applicationWith(changes))).toBeUndefined();
  });

  it('bring nothing new, whichever sessions are missing', () => {
    const keys = (dossier: Dossier) =>
      found(dossier).flatMap(({ code, level, places }) =>
        places.map(({ entry }) => `${code} ${level} ${entry}`),
      );
    const RUNS = import.meta.env.MODE === 'long' ? 100 : 5;
    fc.assert(
      fc.property(
        fc.subarray([...rows.keys()], { minLength: 1 }),
        fc.constantFrom(5, 15, 40, undefined),
        (kept, training_days) => {
          const schedule = kept.map((at) => rows[at] ?? {});
          const before = applicationWith({ schedule, training_days });
          const lacking = kept.filter((at) => at >= FIRST_OFFLINE).length < rows.length - FIRST_OFFLINE;
          const proposal = scheduleProposal(before);
          expect(proposal !== undefined).toBe(lacking);
          if (!proposal) return;
          const changed = after(before, proposal.edits);
          const known = keys(before);
          expect(keys(changed).filter((key) => !known.includes(key))).toEqual([]);
          const offline = definition.timetable.courses[1]?.mode ?? '';
          const left = remarksOf(changed).filter(
            ({ kind, words }) =>
              ['clash', 'length'].includes(kind) || (kind === 'course' && words.startsWith(offline)),
          );
          const own = remarksOf(before).filter(({ kind }) => ['clash', 'length'].includes(kind));
          expect(left.map(({ words }) => words)).toEqual(own.map(({ words }) => words));
        },
      ),
      { numRuns: RUNS, seed: 20_191_118 },
    );
  });
});
