/** Loaded when a report is asked for: its wording is not needed for checking. */
export { reportHtml } from '../../engine/library/index.js';
