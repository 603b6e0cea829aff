export { openStorage, type Desk, type DeskStorage } from './desk.js';
export type { CheckedFile, CollectedFiles, DeskProgram } from './program.js';
