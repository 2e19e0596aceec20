export { marksOf, type Addressed, type Marks } from './read-mark.js';
export { RECEIPT, receiptData, type ReceiptData } from './receipt.schema.js';
export { receiptKind } from './receipt.kind.js';
export {
  reach,
  RECEIPT_STAGES,
  receiptsBySector,
  receiptsOf,
  type Receipts,
  type ReceiptStage,
  type SectorReceipts,
} from './receipts.js';
