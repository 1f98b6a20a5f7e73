/** CodeMirror over one file: the workspace's text is the truth, and undo is the workspace's too. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { findNodeAtLocation, getLocation, parseTree } from 'jsonc-parser';
import type { Issue, Path } from '../../knowledge/check';
import { describe } from '../../knowledge/checks/describe';
import type { FileName } from '../../knowledge/schema';
import { patchBetween } from '../model/patch';
import type { Option, RefKind } from '../model/refs';
import { createCompletion } from './complete';
import { meaningAt } from './schemas';

export interface Code {
  /** Takes a change that was made elsewhere. */
  show(text: string): void;
  mark(issues: readonly Issue[], language: 'id' | 'en'): void;
  goTo(path: Path): void;
  destroy(): void;
}

/** Changes that come from the workspace are not told back to it. */
const fromOutside = Annotation.define<boolean>();

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent-ink)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)' },
  { tag: [tags.separator, tags.bracket], color: 'var(--ink-2)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', backgroundColor: 'var(--surface)', color: 'var(--ink)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace', lineHeight: '1.55' },
  '.cm-gutters': { backgroundColor: 'var(--raise)', color: 'var(--ink-2)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--select) !important' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
  },
  '.cm-tooltip-hover': { padding: '8px 12px', maxWidth: '420px' },
  '.cm-panels': { backgroundColor: 'var(--raise)', color: 'var(--ink)' },
});

function placeOf(doc: Text, line: number, column: number): number {
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + column - 1, found.to);
}

/** To the end of the value, at least one letter. */
function endOf(doc: Text, from: number): number {
  const { to, text, from: start } = doc.lineAt(from);
  const rest = text.slice(from - start);
  const length = /^"(?:[^"\\]|\\.)*"|^[^,\]}\s]+/.exec(rest)?.[0].length ?? 1;
  return Math.min(Math.max(from + length, from + 1), Math.max(to, from));
}

const tips = (file: FileName) =>
  hoverTooltip((view, pos) => {
    const { path } = getLocation(view.state.doc.toString(), pos);
    const meaning = meaningAt(file, path);
    if (!meaning) return null;
    return {
      pos,
      create: () => {
        const dom = document.createElement('div');
        const title = document.createElement('b');
        title.textContent = meaning.title;
        dom.append(title, document.createElement('br'), meaning.description);
        return { dom };
      },
    };
  });

export interface CodeOptions {
  readonly file: FileName;
  readonly text: string;
  readonly label: string;
  readonly ids: (kind: RefKind) => readonly Option[];
  readonly onChange: (text: string) => void;
}

function extensionsOf({ file, label, ids, onChange }: CodeOptions) {
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    json(),
    syntaxHighlighting(colours),
    autocompletion({ override: [createCompletion(file, ids)] }),
    tips(file),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorState.tabSize.of(2),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    theme,
    EditorView.updateListener.of((update) => {
      if (!update.docChanged || update.transactions.some((one) => one.annotation(fromOutside))) return;
      onChange(update.state.doc.toString());
    }),
  ];
}

export function createCode(parent: HTMLElement, options: CodeOptions): Code {
  const state = EditorState.create({ doc: options.text, extensions: extensionsOf(options) });
  const view = new EditorView({ parent, state });
  return {
    show: (text) => {
      const before = view.state.doc.toString();
      if (before === text) return;
      const { at, removed = '', inserted = '' } = patchBetween(options.file, before, text);
      view.dispatch({
        changes: { from: at, to: at + removed.length, insert: inserted },
        annotations: fromOutside.of(true),
        effects: EditorView.scrollIntoView(at),
      });
    },
    mark: (issues, language) => {
      const { doc } = view.state;
      const found = issues
        .filter(({ file }) => file === options.file)
        .map((issue): Diagnostic => {
          const from = placeOf(doc, issue.line, issue.column);
          const { fault, remedy } = describe(issue, language);
          return { from, to: endOf(doc, from), severity: issue.severity, message: `${fault} ${remedy}` };
        });
      view.dispatch(setDiagnostics(view.state, found));
    },
    goTo: (path) => {
      const root = parseTree(view.state.doc.toString());
      for (let length = path.length; root && length >= 0; length--) {
        const node = findNodeAtLocation(root, [...path.slice(0, length)]);
        if (!node) continue;
        const anchor = node.offset;
        view.dispatch({
          selection: { anchor },
          effects: EditorView.scrollIntoView(anchor, { y: 'start', yMargin: 80 }),
        });
        break;
      }
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
