import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { commandEnvelope, problem } from '@waypost/shared/contract';
import { registry } from '@waypost/shared/ledger';
import { z } from 'zod';
import { SESSION_COOKIE } from '../access/cookie.js';
import { VERSION } from '../platform/version.js';
import { jsonSchemaOf } from './schemas.js';

const COMMANDS_PATH = '/api/events/{eventId}/commands';
const PROBLEM = '#/components/schemas/Problem';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** One schema per command, straight from the registry: a command that exists is described, with nothing to keep in step. */
export function commandSchemas(): Schemas {
  const described = registry.commands.map((command) => [
    `command.${command.name}`,
    jsonSchemaOf(
      commandEnvelope.extend({ name: z.literal(command.name), payload: command.payload as z.ZodType }).meta({
        description: command.roles.length > 0 ? `Roles: ${command.roles.join(', ')}.` : 'The server alone.',
      }),
    ),
  ]);
  return Object.fromEntries(described) as Schemas;
}

function describeCommands(document: OpenAPIObject): void {
  const schemas = commandSchemas();
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...schemas } };
  const operation = document.paths[COMMANDS_PATH]?.post;
  if (!operation) return;
  const names = Object.keys(schemas).map((key) => ({ $ref: `#/components/schemas/${key}` }));
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['commands'],
    properties: { commands: { type: 'array', minItems: 1, items: { oneOf: names } } },
  };
  operation.requestBody = { required: true, content: { 'application/json': { schema } } };
}

function describeProblems(document: OpenAPIObject): void {
  const content = { 'application/problem+json': { schema: { $ref: PROBLEM } } };
  const schemas = { ...document.components?.schemas, Problem: jsonSchemaOf(problem, 'output') } as Schemas;
  document.components = { ...document.components, schemas };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation)
        operation.responses = {
          ...operation.responses,
          default: { description: 'A refusal or a fault', content },
        };
    }
  }
}

export function openApiDocument(app: NestExpressApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Waypost')
    .setDescription(
      'Plans a march, staffs it with marshals, runs it, and shows partners what was agreed. Every change is a command.',
    )
    .setVersion(VERSION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, info, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchemaOf(schema, schemaType) } : undefined,
  });
  describeCommands(document);
  describeProblems(document);
  return document;
}
