/** Where the element stands: at the end of the body, in the owner's target, or where the owner put it. */
import type { Settings } from './settings';

/** More often than this within a second, somebody else takes us out on purpose, and two observers would fight for ever. */
const STUBBORN = 5;

export interface Place {
  readonly inline: boolean;
  /** What was left of the settings that name elements of the page. */
  readonly settings: Pick<Settings, 'launcher'>;
  /** Puts the element back after a navigation replaced the body or the target. */
  put(): void;
}

/** @param warn Told once for each selector that finds nothing; the default is used then. */
export function createPlace(
  host: HTMLElement,
  { target, launcher }: Settings,
  automatic: boolean,
  warn: (message: string) => void,
): Place {
  const isFound = (name: string, selector: string) => {
    const found = document.querySelector(selector) !== null;
    if (!found)
      warn(`data-${name}: found no element for "${selector}", expected one in the page. The default is used.`);
    return found;
  };
  const inline = target !== undefined && (!automatic || isFound('target', target));
  const own = launcher !== 'on' && launcher !== 'off' && !isFound('launcher', launcher);
  let tries = 0;
  const put = () => {
    const parent = inline && target ? document.querySelector(target) : document.body;
    if (!automatic || !parent || tries++ > STUBBORN) return;
    setTimeout(() => {
      tries = 0;
    }, 1000);
    parent.append(host);
  };
  put();
  return { inline, settings: { launcher: own ? 'on' : launcher }, put };
}
