import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import type { Collection, FormDefinition, KitDefinition } from '../../form/index.js';
import { collections, registry } from '../../../templates/index.js';
import { kitById } from '../by-id.js';

/** What is collected into. */
export interface Target {
  readonly kit: KitDefinition;
  readonly wanted: readonly Collection[];
  readonly forms: readonly FormDefinition[];
}

/** The forms that `--into` names, by themselves or as a kit. @throws DiagnosticError */
export function targetOf(names: readonly string[]): Target {
  const wanted = collections.filter(({ into }) =>
    names.some((name) => name === into || registry.kits.get(name)?.forms.includes(into)),
  );
  for (const name of names) {
    if (wanted.some(({ into }) => into === name || registry.kits.get(name)?.forms.includes(into))) continue;
    const allowed = collections.map(({ into }) => into).join('、');
    throw new DiagnosticError([diagnostic('collect.no-collection', 'error', {}, { found: name, allowed })]);
  }
  const [kit, ...more] = [...registry.kits.values()].filter(({ forms }) =>
    wanted.some(({ into }) => forms.includes(into)),
  );
  if (kit === undefined || more.length > 0) {
    throw new DiagnosticError([diagnostic('collect.several-kits', 'error', {}, { found: names.join('、') })]);
  }
  const forms = wanted.flatMap(({ into }) => registry.forms.get(into) ?? []);
  return { kit: kitById(kit.id), wanted, forms };
}
