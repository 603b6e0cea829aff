import { installTools, windowsCompiler, wine, zipTightener } from '../../set-up/tools.js';

/** What building and trying the zip for Windows needs; `npm run test:windows` runs it before it builds. */
installTools([windowsCompiler, zipTightener, wine]);
