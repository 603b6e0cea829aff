export { marginNotesOf } from './margin-notes.js';
