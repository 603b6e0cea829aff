import { diskFiles } from '../node/disk.js';

/** The machine's files, as every command reads and writes them. */
export const disk = diskFiles();
