import type { ReactNode } from 'react';
import { AfterScreen } from '../features/after/screen';
import { ExportButton } from '../features/log/export-button';
import { VerifyButton } from '../features/log/verify-button';

/** The day gone through again, with the log's own export and check beside the report. */
export const AfterPage = (): ReactNode => (
  <AfterScreen
    verify={
      <>
        <ExportButton />
        <VerifyButton />
      </>
    }
  />
);
