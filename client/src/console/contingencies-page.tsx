import type { ReactNode } from 'react';
import { Bow } from '../features/bow/bow';
import { ContingenciesScreen } from '../features/contingencies/screen';

/** Contingency plans, each with its bow: two features that know nothing of each other. */
export const ContingenciesPage = (): ReactNode => <ContingenciesScreen bow={(id) => <Bow id={id} />} />;
