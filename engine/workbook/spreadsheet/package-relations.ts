import type { ZipArchive } from '../../ooxml/index.js';

export interface PackageRelation {
  /** The last step of the type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** A name within the package. */
  readonly target: string;
}

/** Relations of a part by id, the package's own for an empty name; those that lead outside are never followed. */
export function packageRelations(zip: ZipArchive, part: string): Map<string, PackageRelation> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relations = new Map<string, PackageRelation>();
  if (!zip.has(name)) return relations;
  zip.scan(name, {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      relations.set(attributes['Id'] ?? '', {
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: targetName(folder, attributes['Target'] ?? ''),
      });
    },
  });
  return relations;
}

function targetName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
