import { checkDossier } from '../../engine/check/index.js';
import { collectedSource, type CollectedSource } from '../../engine/bureau/index.js';
import { withComputed, type Dossier } from '../../engine/form/index.js';
import { factsOf, registry } from '../../templates/index.js';

/** Where an entry would stand; the tests that need real cells read real workbooks. */
const locate = () => ({ sheet: '表', cell: 'A1' });

/** A dossier as a collection draws on it, without a workbook being built and read. */
export function sourceOf(
  file: string,
  dossier: Dossier,
  { contents = `${file}\n${JSON.stringify(dossier)}`, modified = 0 } = {},
): CollectedSource {
  const whole = withComputed(dossier, registry);
  const { findings } = checkDossier({
    dossier: whole,
    registry,
    facts: factsOf(whole),
    mode: 'final',
    locate,
  });
  const read = {
    dossier,
    diagnostics: [],
    identity: { kit: dossier.kit, layoutVersion: 1, forms: registry.kits.get(dossier.kit)?.forms ?? [] },
    locate,
  };
  const source = collectedSource(read, {
    file,
    contents,
    modified,
    forms: new Set(Object.keys(dossier.forms)),
    registry,
    factsOf,
    findings,
  });
  if (!source) throw new Error(`${file} fills in nothing`);
  return source;
}
