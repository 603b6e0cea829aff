import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reachedRules, reasonsByRule, ruleCoverage, rulesPage } from '../../engine/cli/rules-page.js';
import { whyUnreached } from '../../engine/regulations/index.js';

const PAGE = join(import.meta.dirname, '../../engine/regulations/README.zh-CN.md');

describe('the page of all rules', () => {
  it('is as its builder writes it (npm run rules-page)', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(rulesPage());
  });

  it('says of every rule that no kit reaches which entry is missing, and why', () => {
    const silent = ruleCoverage()
      .flatMap(({ unreachable }) => unreachable)
      .filter(({ rule, missing }) => missing.length === 0 || whyUnreached(rule) === undefined);
    expect(silent).toEqual([]);
  });

  it('counts every rule that a kit reaches as a formula of the workbook, or with the reason why there is none', () => {
    expect(new Set(reasonsByRule.keys())).toEqual(new Set(reachedRules().keys()));
  });
});
