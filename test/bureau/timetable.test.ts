import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timetableOf, type Procedure } from '../../engine/bureau/index.js';
import { addDays, parseCalendarDay, type CalendarDay } from '../../engine/core/calendar-day.js';
import { evaluate, PUBLISHED_CALENDAR, rule } from '../../engine/regulations/index.js';

const day = (text: string): CalendarDay => {
  const found = parseCalendarDay(text);
  if (!found) throw new Error(text);
  return found;
};
const datesOf = (procedure: Procedure, filing: string): Record<string, string> =>
  Object.fromEntries(timetableOf(procedure, day(filing)).days.map(({ what, day: on }) => [what, on]));
const outcome = (id: string, data: Readonly<Record<string, unknown>>): string => {
  const found = rule(id);
  return found ? evaluate(found, data).outcome : 'no rule';
};

describe('the timetable of a round', () => {
  it('is reckoned back from the filing, over the holidays of National Day', () => {
    expect(datesOf('review', '2026-10-15')).toEqual({
      机构提交截止: '2026-09-22',
      与机构确认现场复查: '2026-09-23',
      现场复查: '2026-09-30',
      公示开始: '2026-10-08',
      公示结束: '2026-10-14',
      公布结果: '2026-10-15',
      报送备案: '2026-10-15',
    });
  });

  it('shows the article of each figure, and says where holidays are not published yet', () => {
    const { days, isPublished } = timetableOf('review', day('2026-10-15'));
    expect(isPublished).toBe(true);
    const basis = Object.fromEntries(days.map(({ what, basis: one }) => [what, one?.article ?? '']));
    expect(basis['公示开始']).toMatch(/三（三）$/);
    expect(basis['与机构确认现场复查']).toMatch(/三（二）2$/);
    expect(days.find(({ what }) => what === '与机构确认现场复查')?.basis?.quote).toContain('提前一周');
    expect(timetableOf('review', day('2031-10-15'))).toMatchObject({ isPublished: false });
  });

  it('keeps the rules on every day, and is the latest that does', () => {
    const filings = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2024-06-01'), days));
    const calendar = {
      holidays: [...PUBLISHED_CALENDAR.holidays],
      makeup_workdays: [...PUBLISHED_CALENDAR.workdays],
    };
    fc.assert(
      fc.property(filings, (filing) => {
        const review = datesOf('review', filing);
        const publicity = { publicity_start: review['公示开始'], publicity_end: review['公示结束'] };
        expect(outcome('zj-2026-review.s3.3.publicity-1w', publicity)).toBe('pass');
        expect(
          outcome('zj-2026-review.s3.4.announce-after-publicity', {
            ...publicity,
            announce_date: review['公布结果'],
          }),
        ).toBe('pass');
        expect(
          outcome('zj-2026-review.s3.2.2.onsite-notice-7d', {
            confirm_date: review['与机构确认现场复查'],
            onsite_date: review['现场复查'],
          }),
        ).toBe('pass');
        const certification = datesOf('certification', filing);
        const [start, end] = [certification['公示开始'] ?? '', certification['公示结束'] ?? ''];
        const published = { ...calendar, publicity_start: start, publicity_end: end };
        expect(outcome('zj-2011-03.s4.3.publicity-5wd', published)).toBe('pass');
        // A day later it would be too short.
        expect(
          outcome('zj-2011-03.s4.3.publicity-5wd', { ...published, publicity_start: addDays(day(start), 1) }),
        ).not.toBe('pass');
        const order = Object.values(review);
        expect([...order].sort()).toEqual(order);
      }),
      { numRuns: 60 },
    );
  });
});
