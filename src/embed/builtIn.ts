/** The knowledge inside the script: text until somebody is interested, then unpacked once and shared. */
import packed from 'virtual:knowledge';
import type { Compiled } from '../knowledge/compiled';
import { unpack } from '../knowledge/transport/unpack';

let unpacked: Compiled | undefined;

/** Checked when it was built, so no guard stands here. */
export function builtInKnowledge(): Compiled {
  unpacked ??= unpack(packed) as Compiled;
  return unpacked;
}
