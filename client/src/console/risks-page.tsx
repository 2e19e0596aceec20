import type { ReactNode } from 'react';
import { Bow } from '../features/bow/bow';
import { RisksScreen } from '../features/risks/screen';

/** The risk register, each line with its bow: two features that know nothing of each other. */
export const RisksPage = (): ReactNode => <RisksScreen bow={(id) => <Bow id={id} />} />;
