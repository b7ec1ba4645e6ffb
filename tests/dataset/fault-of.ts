import { DatasetFault } from '../../utils/dataset/fault.ts';

/** The fault that these bytes are refused with, null where they are taken. */
export function faultOf(open: (bytes: Uint8Array) => unknown, bytes: Uint8Array): DatasetFault | null {
  try {
    open(bytes);
    return null;
  } catch (error) {
    if (error instanceof DatasetFault) return error;
    throw error;
  }
}
