import type { DesignDefinition } from '../../engine/design/index.js';
import { bindings } from './bindings.js';
import { limits } from './design-limits.js';
import { levers } from './design-levers.js';
import { form } from './form.js';

/** 设计测算 of a hybrid project. */
export const design: DesignDefinition = { form, project: 'project_name', bindings, limits, levers };
