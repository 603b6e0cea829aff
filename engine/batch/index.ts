export { mergeDossiers, type MergeConflict, type MergedDossier } from './merge-dossiers.js';
export { readMany, type NamedFile, type ReadOutcome } from './read-many.js';
