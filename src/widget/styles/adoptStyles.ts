/** Styles as constructed sheets: allowed under `style-src 'self'`, parsed once, gone with the widget. */

/** @returns What takes the sheet off again. */
export function adopt(target: DocumentOrShadowRoot, text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  return () => {
    target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
