/** How one task of a run ended. */
export interface BatchStep<Task, Result> {
  readonly task: Task;
  readonly result: Result;
  /** It was done by an earlier run already. */
  readonly kept: boolean;
  /** Tasks that have ended by now, this one included. */
  readonly done: number;
  readonly total: number;
}

export interface BatchWork<Task, Result> {
  /** What an earlier run left, when it still holds. */
  kept(task: Task): Promise<Result | undefined>;
  /**
   * Does the task; `undefined` when its process had to be ended, for the task's own sake or because of those beside it.
   * Whatever else goes wrong is a result too: nothing that it throws is caught here.
   */
  perform(task: Task): Promise<Result | undefined>;
  /** Does such a task once more when all others have ended, with the machine to itself; then it has a result. */
  performAlone(task: Task): Promise<Result>;
  /** Tasks under way at the same time. */
  readonly jobs: number;
}

/**
 * Runs tasks, several at a time, and yields each as it ends; one whose process breaks stops no other. What earlier runs did comes first, so that what is
 * left to do is known before the slow part begins.
 */
export async function* runBatch<Task, Result>(
  tasks: readonly Task[],
  { kept, perform, performAlone, jobs }: BatchWork<Task, Result>,
): AsyncGenerator<BatchStep<Task, Result>> {
  const total = tasks.length;
  const left: Task[] = [];
  let done = 0;
  for (const task of tasks) {
    const result = await kept(task);
    if (result === undefined) left.push(task);
    else yield { task, result, kept: true, done: (done += 1), total };
  }
  const underWay = new Map<Task, Promise<{ task: Task; result: Result | undefined }>>();
  const start = (): void => {
    const task = left.shift();
    if (task !== undefined)
      underWay.set(
        task,
        perform(task).then((result) => ({ task, result })),
      );
  };
  while (underWay.size < jobs && left.length > 0) start();
  const broken: Task[] = [];
  while (underWay.size > 0) {
    const { task, result } = await Promise.race(underWay.values());
    underWay.delete(task);
    start();
    if (result === undefined) broken.push(task);
    else yield { task, result, kept: false, done: (done += 1), total };
  }
  // One after the other, in the order of the tasks.
  for (const task of tasks.filter((one) => broken.includes(one))) {
    yield { task, result: await performAlone(task), kept: false, done: (done += 1), total };
  }
}
