import { fieldsOf, linkedEntries, type KitDefinition } from '../../engine/form/index.js';
import { sampleOf, type Sample } from '../../samples/index.js';
import { registry } from '../../templates/index.js';

/** What makes workbooks of kits differ for a program that reads and writes them. */
function featuresOf(kit: KitDefinition): Set<string> {
  const forms = kit.forms.flatMap((id) => registry.forms.get(id) ?? []);
  return new Set([
    ...forms.flatMap(({ sections }) => sections.map(({ kind }) => `section ${kind}`)),
    ...forms
      .flatMap((form) => fieldsOf(form))
      .flatMap(({ field }) => [
        ...(field.multiple === true ? ['several choices'] : []),
        ...(field.computed === undefined ? [] : ['computed']),
      ]),
    ...(linkedEntries(kit, registry).length > 0 ? ['printed twice'] : []),
    ...(forms.length > 1 ? ['several forms'] : []),
  ]);
}

const sizeOf = (kit: KitDefinition): number =>
  kit.forms.reduce((sum, id) => {
    const form = registry.forms.get(id);
    return sum + (form ? fieldsOf(form).length : 0);
  }, 0);

/**
 * Small kits that together have every kind of section that any kit has, choices, sums, and items that are printed twice: what is done alike for every kit
 * is tried on these, and on all of them with `npm run test:long`.
 */
export function fewKits(): KitDefinition[] {
  const left = [...registry.kits.values()];
  const missing = new Set(left.flatMap((kit) => [...featuresOf(kit)]));
  const chosen: KitDefinition[] = [];
  while (missing.size > 0) {
    const worth = (kit: KitDefinition): number =>
      [...featuresOf(kit)].filter((feature) => missing.has(feature)).length / sizeOf(kit);
    const [best] = left.sort((one, other) => worth(other) - worth(one));
    if (!best) break;
    chosen.push(best);
    left.shift();
    for (const feature of featuresOf(best)) missing.delete(feature);
  }
  return chosen;
}

/** One sample of each of the kits. */
export const firstSamples = (kits: Iterable<KitDefinition> = registry.kits.values()): Sample[] =>
  [...kits].flatMap(({ id }) => sampleOf(id) ?? []);
