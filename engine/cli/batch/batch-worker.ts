import { serveTasks } from '../../node/serve-tasks.js';
import { batchSetting, batchTask } from './batch-setting.js';
import { WorkbookWork } from './workbook-work.js';

/** A worker process of a run: reads, checks and prints one workbook after the other. */
serveTasks(async (setting) => {
  const work = new WorkbookWork(batchSetting.parse(setting));
  return (task) => work.perform(batchTask.parse(task));
});
