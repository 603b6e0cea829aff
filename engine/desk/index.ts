export { nowOf, openStorage, type Desk, type DeskStorage, type StorageSetting } from './desk.js';
export { backUp, keyOfBackup, placeKey, restore, type BackedUp } from './backup.js';
export { diagnosticOf } from './defect.js';
export { CheckPostponed, type CheckedFile, type CollectedFiles, type DeskProgram } from './program.js';
export { startDesk, type DeskServer, type DeskServerSetting } from './server/start-desk.js';
