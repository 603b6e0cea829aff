import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice recalculates every formula on loading, whatever results the file brings. */
export const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

export const QUIET = { ...process.env, SAL_USE_VCLPLUGIN: 'svp' };

/** While a document is open LibreOffice does not end, whatever it has converted. */
const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>`;

/** Ends with whoever started it, however that ends, and leaves nothing behind. */
const WITH_ITS_PARENT = `setsid soffice "$@" &
while kill -0 "$PARENT" 2>/dev/null && [ -e "$PROFILE/open.fodt" ]; do sleep 1; done
kill -KILL -$!
rm -rf "$PROFILE"`;

const PATIENCE_MS = 120_000;
/** One LibreOffice given 500 workbooks ends without a word after some 250. */
const MOST_DOCUMENTS = 150;

let current: { readonly profile: string; documents: number } | undefined;

/** A new profile of LibreOffice. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-profile-'));
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), SETTINGS);
  return folder;
}

/**
 * The profile of a LibreOffice that is running for this process: a conversion that is asked for with it is made there,
 * and returns when it is made. Starting another takes more than a second.
 * @param documents how many it will be given
 */
export function openLibreOffice(documents: number): string {
  if (current && current.documents + documents > MOST_DOCUMENTS) {
    rmSync(join(current.profile, 'open.fodt'));
    current = undefined;
  }
  current ??= { profile: started(), documents: 0 };
  current.documents += documents;
  return current.profile;
}

function started(): string {
  const profile = newProfile();
  const open = join(profile, 'open.fodt');
  writeFileSync(open, OPEN);
  const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', open];
  spawn('sh', ['-c', WITH_ITS_PARENT, 'sh', ...words], {
    detached: true,
    stdio: 'ignore',
    env: { ...QUIET, PARENT: String(process.pid), PROFILE: profile },
  }).unref();
  // The lock of the document says that it is there; before, two would start with one profile.
  const lock = join(profile, '.~lock.open.fodt#');
  for (let waited = 0; !existsSync(lock); waited += 50) {
    if (waited > PATIENCE_MS) throw new Error('LibreOffice did not start');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return profile;
}
