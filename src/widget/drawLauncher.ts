/**
 * The launcher by hand: all that most visitors ever see of us, for as little as a page can pay. The components draw the same
 * and take these nodes over when somebody is interested.
 */
import { MARK } from './components/mark';
import type { WidgetOptions } from './contract';
import { accentTokens } from './model/accent';
import { LAUNCHER_NAMES } from './strings/launcherNames';
import { adopt } from './styles/adoptStyles';
import styles from './styles/first.css?inline';

/** The owner's colours and place as custom properties of the root. */
export function dress(root: HTMLElement, { zIndex, offset, accent }: WidgetOptions, theme: 'light' | 'dark'): void {
  const tokens: Readonly<Record<string, string>> = {
    ...accentTokens(accent, theme),
    ...(zIndex !== undefined && { '--jessi-z': `${zIndex}` }),
    ...(offset && { '--jessi-x': `${offset.x}px`, '--jessi-y': `${offset.y}px` }),
  };
  for (const name in tokens) root.style.setProperty(name, tokens[name] ?? '');
}

function put(node: Element, attributes: Readonly<Record<string, string>>, ...children: Element[]): void {
  for (const name in attributes) node.setAttribute(name, attributes[name] ?? '');
  node.append(...children);
}

function drawMark(): Element {
  const create = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const shapes = MARK.map(([name, attributes]) => {
    const shape = create(name);
    put(shape, attributes);
    return shape;
  });
  const mark = create('svg');
  put(mark, { class: 'mark', viewBox: '0 0 32 32', 'aria-hidden': 'true' }, ...shapes);
  return mark;
}

export interface DrawnLauncher {
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Takes the style off again. */
  readonly undress: () => void;
}

export function drawLauncher(shadow: ShadowRoot, options: WidgetOptions): DrawnLauncher {
  const { theme, language, position, inline, launcher, name = 'Jessi' } = options;
  const spoken = language === 'auto' ? 'id' : language;
  const isDark = theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  const seen = isDark ? 'dark' : 'light';
  const undress = adopt(shadow, styles);
  const button = document.createElement('button');
  button.hidden = inline || !launcher;
  const label = LAUNCHER_NAMES[spoken](name);
  put(
    button,
    {
      ...{ type: 'button', class: 'launcher', part: 'launcher' },
      ...{ 'aria-expanded': `${inline}`, 'aria-haspopup': 'dialog', 'aria-label': label },
    },
    drawMark(),
  );
  const root = document.createElement('section');
  put(
    root,
    {
      ...{ class: 'root', dir: 'ltr', lang: spoken, 'aria-label': name },
      ...{ 'data-theme': seen, 'data-position': position, 'data-inline': `${inline}` },
      ...{ 'data-open': `${inline}`, 'data-aside': 'false' },
    },
    button,
  );
  dress(root, options, seen);
  shadow.append(root);
  return { root, button, undress };
}
