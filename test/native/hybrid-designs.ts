import fc from 'fast-check';
import type { Dossier } from '../../engine/form/index.js';
import { rowsOf, sampleDossier, withForm } from './sample-dossier.js';

const HALVES = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 2 }).map((half) => half / 2);
const often = (common: string, rare: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 9 }).map((draw) => (draw === 0 ? rare : common));

/** Hybrid designs around the limits of online credits and class size. */
export const hybridDesigns: fc.Arbitrary<Dossier> = fc
  .record({
    total: fc.constantFrom(24, 60, 89.5, 90, 90.5, 120),
    online: HALVES(16),
    second: HALVES(16),
    trainees: fc.constantFrom(20, 59, 60, 61, 75),
    formal: often('是', '否'),
    blank: fc.constantFrom('', '', '', 'total_credits', 'planned_trainee_count'),
  })
  .map(({ total, online, second, trainees, formal, blank }) => {
    const sample = sampleDossier('hz-hybrid');
    const courses = rowsOf(sample, 'hz-hybrid-application', 'online_courses').slice(0, 2);
    const credits = [online, second];
    const entries = {
      total_credits: total,
      planned_trainee_count: trainees,
      leader_is_formal_staff: formal,
      online_courses: courses.map((row, index) => ({ ...row, online_course_credits: credits[index] ?? 0 })),
    };
    const changed = withForm(sample, 'hz-hybrid-application', entries);
    return blank === '' ? changed : withForm(changed, 'hz-hybrid-application', { [blank]: undefined });
  });
