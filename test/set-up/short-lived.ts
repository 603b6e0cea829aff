/** Code is compiled for speed when it was used eight times as long as usual. It may be set at any time. */
const COMPILED_LATE = '--interrupt-budget=1000000';
/** Memory is collected by the thread that needs it. Set when a process starts; one that runs would crash. */
const COLLECTED_ALONE = '--single-threaded-gc';

/** Options of Node for processes that do many different things once each: a sixth of their processor time less. */
export const SHORT_LIVED = { atStart: [COMPILED_LATE, COLLECTED_ALONE], atAnyTime: COMPILED_LATE } as const;
