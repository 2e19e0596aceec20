import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { describeApi } from './api-description/describe-api.js';
import { answerParserFault, checkBody, jsonOptions } from './platform/http/body.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { checkOrigin, securityHeaders } from './platform/http/security.js';
import { serveClients } from './platform/http/static-files.js';
import { validationPipe } from './platform/http/validation.pipe.js';
import { NestLog } from './platform/log.js';
import type { Platform } from './platform/platform.module.js';
import { SocketAdapter } from './platform/socket/io-adapter.js';

const CLIENT_DIST = fileURLToPath(new URL('../../client/dist', import.meta.url));

/**
 * The whole server, wired but not yet listening: the same for `npm start`, for tests and for the command line. The
 * order of the middleware is the order in which a request is judged.
 */
export async function createApp(
  platform: Platform,
  clientDist = CLIENT_DIST,
): Promise<NestExpressApplication> {
  const { config, log } = platform;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(platform), {
    logger: new NestLog(log),
    bodyParser: false,
    // A start that fails is reported by whoever started it, not by ending the process from inside.
    abortOnError: false,
  });
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.useWebSocketAdapter(new SocketAdapter(app, config));
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalPipes(validationPipe());
  app.use(securityHeaders(config), checkOrigin(config));
  app.useBodyParser('json', jsonOptions);
  app.use(answerParserFault, checkBody);
  if (!serveClients(app, clientDist)) log.warn('client.unbuilt', { hint: 'npm run build' });
  describeApi(app);
  await app.init();
  return app;
}
