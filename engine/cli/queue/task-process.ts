import { serveTasks } from '../../node/serve-tasks.js';
import { processTask } from './task-kinds.js';
import { TaskWork } from './task-work.js';

/** A process that does tasks from bytes to bytes, for a worker of a queue or for a desk. */
serveTasks(() => {
  const work = new TaskWork();
  return Promise.resolve((task) => work.perform(processTask.parse(task)));
});
