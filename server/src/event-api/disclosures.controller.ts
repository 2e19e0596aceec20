import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { http } from '@waypost/shared/contract';
import { isPartner, type Viewer } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import { z } from 'zod';
import { Looking, Member } from '../access/permissions.js';
import { Disclosures } from '../ledger/disclosures.js';

const pageQuery = z.strictObject({
  before: z
    .string()
    .max(80)
    .regex(/^\S+Z [0-9a-f-]{36}$/)
    .optional(),
  most: z.coerce.number().int().min(1).max(500).default(100),
});

/** What partners were sent, readable by both sides. */
@Controller('api/events/:eventId/disclosures')
export class DisclosuresController {
  constructor(private readonly disclosures: Disclosures) {}

  @Get()
  @Member('owner', 'organiser', 'control', 'liaison', 'mediator')
  @Header('Cache-Control', 'no-store')
  page(
    @Param('eventId') eventId: Id,
    @Looking() viewer: Viewer,
    @Query({ schema: pageQuery }) { before, most }: z.infer<typeof pageQuery>,
  ): Promise<z.infer<typeof http.disclosurePage>> {
    return this.disclosures.page(eventId, isPartner(viewer) ? viewer.personId : undefined, before, most);
  }
}
