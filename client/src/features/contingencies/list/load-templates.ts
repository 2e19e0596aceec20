import type { ContingencyTemplate } from '@waypost/shared/contingency';

let loading: Promise<readonly ContingencyTemplate[]> | undefined;

/** All sentences of the templates in three languages are larger than a screen: they come when somebody asks. */
export function loadTemplates(): Promise<readonly ContingencyTemplate[]> {
  loading ??= import('@waypost/shared/contingency/templates').then(
    ({ CONTINGENCY_TEMPLATES }) => CONTINGENCY_TEMPLATES,
  );
  return loading;
}
