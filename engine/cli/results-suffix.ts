/** Ends the name of the folder of results beside a folder that is checked. */
export const RESULTS_SUFFIX = '检查结果';
