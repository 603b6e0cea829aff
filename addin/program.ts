import packageJson from '../package.json' with { type: 'json' };

/** The program with its version, for reports and diagnostic records. */
export const program = `办表 ${packageJson.version}`;
