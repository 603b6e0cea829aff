import { describe, expect, it } from 'vitest';
import { answered, banbiao } from './command-line.js';

describe('forms', () => {
  it('lists forms and kits as data', async () => {
    const { forms, kits } = answered(await banbiao('forms', '--json')) as {
      forms: { id: string; title: string; provenance: string }[];
      kits: { id: string; forms: string[] }[];
    };
    expect([forms.length, kits.length]).toEqual([17, 11]);
    expect(forms).toContainEqual(
      expect.objectContaining({ id: 'hz-hybrid-application', provenance: 'reconstructed' }),
    );
    expect(kits).toContainEqual(
      expect.objectContaining({
        id: 'zj-projects',
        forms: ['zj-project-register', 'zj-implementation-register'],
      }),
    );
  });

  it.each([
    ['lists them', []],
    ['lists them as data', ['--json']],
    ['shows one', ['show', 'hz-hybrid-application']],
    ['shows one as data', ['show', 'hz-hybrid-application', '--json']],
    ['gives the schema of one', ['schema', 'hz-hybrid-application']],
  ])('%s, and ends with 0', async (_, words) => {
    const { code, results, messages } = await banbiao('forms', ...words);
    expect([code, messages]).toEqual([0, '']);
    expect(results).toContain('杭州版自主选课混合培训项目申报书');
  });

  it('shows the entries of a form', async () => {
    const shown = answered(await banbiao('forms', 'show', 'hz-hybrid-application', '--json'));
    expect(shown.entries).toContainEqual(
      expect.objectContaining({ id: 'total_credits', required: true, kind: expect.any(String) }),
    );
  });
});
