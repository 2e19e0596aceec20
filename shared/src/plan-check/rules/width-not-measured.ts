import { DEFAULT_WIDTH_M } from '../../event/index.js';
import type { Rule } from '../types.js';

export const widthNotMeasured: Rule = {
  id: 'width-not-measured',
  group: 'route',
  severity: 'advise',
  source: 'our-default',
  check: ({ main }) =>
    main?.record.data.widths.every((width) => width === DEFAULT_WIDTH_M)
      ? [{ subject: { kind: 'route', id: main.record.id }, numbers: { widthM: DEFAULT_WIDTH_M } }]
      : [],
};
