/** `npm run notices`: writes THIRD-PARTY-NOTICES from the licences of what is installed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { thirdPartyNotices } from './third-party-notices.js';

const root = join(import.meta.dirname, '../..');
await writeFile(join(root, 'THIRD-PARTY-NOTICES'), thirdPartyNotices(root));
