/** Events: on the element, in the owner's data layer, and, if asked for, in the report. */
import type { Emit } from '../widget/contract';
import { openReport } from './report';
import type { Settings } from './settings';

export function createEmit(host: HTMLElement, { datalayer, report }: Settings, signal: AbortSignal): Emit {
  const addToReport = report ? openReport(report, signal) : undefined;
  const globals: Record<string, unknown> = Object(window);
  return (name, detail) => {
    const type = `jessi:${name}`;
    host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    if (name === 'unanswered') addToReport?.(detail);
    if (name === 'error' && 'message' in detail) console.warn(detail.message);
    if (!datalayer) return;
    globals[datalayer] ??= [];
    const list = globals[datalayer];
    if (Array.isArray(list)) list.push({ event: type, ...detail });
  };
}
