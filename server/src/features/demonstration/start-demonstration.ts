import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DemonstrationService } from './demonstration.service.js';
import { DrillProcess } from './drill-process.js';

/**
 * Opens the demonstration of a server that listens, starts its drill and says where to look. The drill ends with
 * the application.
 */
export async function startDemonstration(
  app: NestExpressApplication,
  say: (line: string) => void,
): Promise<void> {
  const opened = await app.get(DemonstrationService).open();
  const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
  await app.get(DrillProcess).start(`http://127.0.0.1:${port}`, opened);
  const { organiser, marshal, liaison } = opened.links;
  say('');
  say('A march is under way. Open it as');
  say(`  organiser   ${organiser}`);
  say(`  marshal     ${marshal}`);
  say(`  liaison     ${liaison}`);
  say('The links work on this machine only, and can be open side by side. Ctrl-C stops.');
}
