import type { CollectedDoubt } from './collected-doubt.js';
import type { CollectedSource } from './collected-source.js';

/** Of a file that says nothing itself: whether it lies where experts, and no institution, hand in. */
export function sentByExperts(sources: readonly CollectedSource[]): (file: string) => boolean {
  const folders = { expert: new Set<string>(), institution: new Set<string>() };
  for (const { file, claims } of sources) {
    folders[claims.evaluation === undefined ? 'institution' : 'expert'].add(folderOf(file));
  }
  return (file) => folders.expert.has(folderOf(file)) && !folders.institution.has(folderOf(file));
}

/** What could not be read is set right by whoever sent it: in an expert's folder, the expert. */
export function withSenders(
  doubts: readonly CollectedDoubt[],
  isExperts: (file: string) => boolean,
): CollectedDoubt[] {
  return doubts.map((doubt) =>
    doubt.actor === undefined && isExperts(doubt.places[0]?.file ?? '') ? { ...doubt, actor: '专家' } : doubt,
  );
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
