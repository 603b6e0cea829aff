import { onceARun } from './once-a-run.js';
import { installTools } from './tools.js';

/** For the suites that need programs beyond npm. */
export default (): Promise<void> => onceARun('tools', installTools);
