import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { API_DOCUMENT_PATH, API_PAGE_PATH, SOCKET_DOCUMENT_PATH } from '../platform/paths.js';
import { asyncApiDocument } from './asyncapi.js';
import { openApiDocument } from './openapi.js';

/** The descriptions and the page to read them, all served from here. Made when first asked for: it takes a second that a start has not. */
export function describeApi(app: NestExpressApplication): void {
  let document: ReturnType<typeof openApiDocument> | undefined;
  const openApi = () => (document ??= openApiDocument(app));
  SwaggerModule.setup(API_PAGE_PATH.slice(1), app, openApi, {
    jsonDocumentUrl: API_DOCUMENT_PATH.slice(1),
    raw: ['json'],
  });
  app.use(SOCKET_DOCUMENT_PATH, (_request: Request, response: Response) => {
    response.json(asyncApiDocument());
  });
}
