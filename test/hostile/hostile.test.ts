import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { buildTemplate } from '../../engine/word/index.js';
import { registry } from '../../templates/index.js';
import { sampleOf } from '../../samples/index.js';
import type { Task } from './attempt.js';
import { builtAttempts } from './build-attempts.js';
import { guards } from './guards.js';
import { drawnTemplate, hostileTemplates } from './hostile-templates.js';
import { hostileWorkbooks, type HostileKind } from './hostile-workbooks.js';
import { mutated } from './mutate-structure.js';
import { packageFile, packageText, type PackageText } from './package-text.js';
import { Random } from './random.js';
import { WatchedChild, type Outcome } from './watched-child.js';

/** `npm run test:hostile` makes thirteen of each kind and 5,200 mutations, and takes every guard away once. */
const LONG = import.meta.env.MODE === 'hostile';
const OF_EACH_KIND = LONG ? 13 : 1;
/** …and of those that fill a budget, which differ in little. */
const OF_EACH_LARGE = 4;
const MUTATIONS = LONG ? 5_200 : 60;
const SEED = Number(process.env.BANBIAO_SEED ?? 20261128);
/** The kinds that fill a budget to its end take seconds each; the short form leaves them to the long one. */
const LARGE = /^many (?!shapes)|^one long|^a large/;
const KIT = 'hz-hybrid';

const originals = new Map<Task['kind'], PackageText>();
const lawful = new Map<Task['kind'], Task>();
const children = new Map<Task['kind'], WatchedChild>();

beforeAll(async () => {
  const kit = registry.kits.get(KIT);
  const form = registry.forms.get('zj-table-8');
  if (!kit || !form) throw new Error('No such kit or form');
  const workbook = await kitWorkbook(kit, sampleOf(KIT)?.dossier);
  const template = buildTemplate(form);
  originals.set('workbook', packageText(workbook)).set('template', packageText(template));
  const module = await builtAttempts('guarded');
  for (const task of [
    { kind: 'workbook', file: workbook },
    { kind: 'template', file: template },
  ] as const) {
    lawful.set(task.kind, task);
    children.set(task.kind, new WatchedChild([task], module));
  }
});
afterAll(() => {
  for (const child of children.values()) child.end();
});

function attempt(kind: Task['kind'], file: Uint8Array): Promise<Outcome> {
  const child = children.get(kind);
  if (!child) throw new Error(kind);
  return child.attempt({ kind, file });
}

const originalOf = (kind: Task['kind']): PackageText => originals.get(kind) ?? new Map();

/** What is wrong with how a hostile file ended; `undefined` when nothing is. */
function faultOf(outcome: Outcome, { refusal }: Pick<HostileKind, 'refusal'>): string | undefined {
  if (outcome.ended === 'over') return `over the limit of ${outcome.limit}`;
  if (outcome.ended === 'failed') return outcome.reason;
  if (!refusal) return undefined;
  if (outcome.ended === 'done') return 'was taken';
  return outcome.codes.some((code) => refusal.test(code))
    ? undefined
    : `refused as ${outcome.codes.join(', ')}`;
}

describe.each([
  ['workbook', hostileWorkbooks],
  ['template', hostileTemplates],
] as const)('a hostile %s', (kind, kinds) => {
  it.each(kinds.filter(({ name }) => LONG || !LARGE.test(name)).map((one) => [one.name, one] as const))(
    '%s: is read or refused by name, within 5 seconds and 512 MB',
    async (name, hostile) => {
      const random = new Random(SEED);
      const count = LARGE.test(name) ? Math.min(OF_EACH_KIND, OF_EACH_LARGE) : OF_EACH_KIND;
      for (let made = 0; made < count; made += 1) {
        const outcome = await attempt(kind, hostile.make(originalOf(kind), random));
        expect([name, made, faultOf(outcome, hostile)]).toEqual([name, made, undefined]);
      }
    },
    3_600_000,
  );

  it('whose structure was changed at random does no harm', { timeout: 7_200_000 }, async () => {
    const random = new Random(SEED);
    const original = originalOf(kind);
    // Every second template has drawings, notes and columns too.
    const drawn = kind === 'template' ? drawnTemplate(original) : original;
    for (let number = 0; number < MUTATIONS / 2; number += 1) {
      const outcome = await attempt(kind, packageFile(mutated(number % 2 === 0 ? original : drawn, random)));
      expect([SEED, number, faultOf(outcome, {})]).toEqual([SEED, number, undefined]);
    }
  });
});

// A guard taken away takes a build of its own; the short form is not to count what it does not run as skipped.
if (LONG) {
  describe('without one of its guards the program', () => {
    it.each(guards.map((guard, number) => [`${guard.file}: ${guard.guard.trim()}`, guard, number] as const))(
      '%s: is found out',
      async (_, guard, number) => {
        const kind = hostileWorkbooks.some(({ name }) => name === guard.found) ? 'workbook' : 'template';
        const hostile = [...hostileWorkbooks, ...hostileTemplates].find(({ name }) => name === guard.found);
        const own = lawful.get(kind);
        if (!own || !hostile) throw new Error(guard.found);
        const unguarded = new WatchedChild([own], await builtAttempts(`without-${String(number)}`, guard));
        try {
          const faults: string[] = [];
          const random = new Random(SEED);
          for (let made = 0; made < OF_EACH_KIND && faults.length === 0; made += 1) {
            const outcome = await unguarded.attempt({ kind, file: hostile.make(originalOf(kind), random) });
            faults.push(...[faultOf(outcome, hostile)].flatMap((fault) => fault ?? []));
          }
          expect(faults).not.toEqual([]);
        } finally {
          unguarded.end();
        }
      },
      600_000,
    );
  });
}
