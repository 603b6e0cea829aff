import { writeFileSync } from 'node:fs';
import { ruleIdType } from './rule-id-type.js';
import { rulesPage } from './rules-page.js';

/** Writes what is kept of all rules beside them: the reference page, and the type of their ids. */
writeFileSync(new URL('../regulations/README.zh-CN.md', import.meta.url), rulesPage());
writeFileSync(new URL('../regulations/rule-id.ts', import.meta.url), ruleIdType());
