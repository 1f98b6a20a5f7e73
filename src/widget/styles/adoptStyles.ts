/** All styles as one constructed sheet: allowed under `style-src 'self'`, parsed once, gone with the widget. */
import composer from './composer.css?inline';
import figures from './figures.css?inline';
import launcher from './launcher.css?inline';
import opening from './opening.css?inline';
import panel from './panel.css?inline';
import print from './print.css?inline';
import reply from './reply.css?inline';
import root from './root.css?inline';
import transcript from './transcript.css?inline';

/** @returns What takes the sheet off again. */
export function adoptStyles(target: ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([root, launcher, panel, opening, transcript, reply, figures, composer, print].join(''));
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  return () => {
    target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
