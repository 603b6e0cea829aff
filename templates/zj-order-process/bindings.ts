import { ask, entries, records, rows, type Binding } from '../../engine/bindings/index.js';
import { filled, same, type RuleId } from '../../engine/regulations/index.js';
import { form as orderForm } from '../zj-order-form/form.js';
import { form, ORDER_STEPS } from './form.js';

const f = entries(form);
const order = entries(orderForm);
const steps = f.roster('steps');
const step = steps.text('step');
const counties = f.roster('counties');
const qualified = f.roster('qualified');
const qualifiedName = qualified.text('institution_name');
const INTENDED = ['intended_institution_1', 'intended_institution_2', 'intended_institution_3'];

/** What the course of orders is asked: each step on its days, how many a county orders, whom an order is pushed to. */
export const bindings: readonly Binding[] = [
  ...Object.entries<RuleId>(ORDER_STEPS).map(([name, rule]) =>
    ask(f, rule, { date: steps.day('step_date') }, { each: steps, label: step, where: same(step, name) }),
  ),
  ask(
    f,
    'zj-2021-157.s3.2.order-min-2',
    { county: counties.text('county'), orders: counties.number('order_count') },
    { each: counties, label: counties.text('county') },
  ),
  ask(
    order,
    'zj-2021-157.a3.push-target',
    {
      intended_choice: order.text('has_intended_institution'),
      intended_names: records(...INTENDED.map((id) => ({ value: order.text(id) }))),
      province_qualified: rows(qualified, { value: qualifiedName }, { where: filled(qualifiedName) }),
    },
    { label: '意向培训机构' },
  ),
];
