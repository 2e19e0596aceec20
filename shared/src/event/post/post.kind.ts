import { remove } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { SECTOR } from '../sector/index.js';
import { SHIFT } from '../shift/shift.schema.js';
import { POST, postData, type PostData } from './post.schema.js';

export const postKind = planKind<PostData>({
  ref: POST,
  shape: postData,
  most: 1_000,
  check: (data, records) =>
    data.sectorId && !records.get(SECTOR, data.sectorId)
      ? { code: 'bad-reference', fields: ['sectorId'] }
      : undefined,
  cascade: (id, records) =>
    records
      .all(SHIFT)
      .filter((s) => s.data.postId === id)
      .map((s) => remove(SHIFT, s.id)),
  // How many people stand where, and what they were told, is nothing a partner needs to plan beside the march.
  view: planView<PostData>({
    reduced: (data) => ({ ...only(data, ['code', 'name', 'at', 'assignment']), needs: { count: 0 } }),
  }),
});
