import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.js';

/** Writes the reference page of all rules beside them. */
writeFileSync(new URL('../regulations/README.zh-CN.md', import.meta.url), rulesPage());
