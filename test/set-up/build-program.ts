import { onceARun } from './once-a-run.js';
import { buildProgramBundle } from './program-bundle.js';

/** For the suites that start processes of the program. */
export default (): Promise<void> => onceARun('program', buildProgramBundle);
