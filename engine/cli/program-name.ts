import packageJson from '../../package.json' with { type: 'json' };

export const version = packageJson.version;
/** As reports and diagnostics name the program. */
export const programName = `办表 ${version}`;
