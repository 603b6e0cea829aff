export { mergeDossiers, type MergeConflict, type MergedDossier } from './merge-dossiers.js';
