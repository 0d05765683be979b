import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** A problem at a line, in the user's language. */
export interface LineProblem {
  readonly line: number;
  /** Where in the line it begins; not given: the whole line. */
  readonly column?: number;
  readonly words: string;
  readonly level?: 'error' | 'warning' | 'info';
}

export interface Editor {
  /** Shows another text; the cursor stays as far as it can, and no change is told. */
  readonly setText: (text: string) => void;
  readonly setProblems: (problems: readonly LineProblem[]) => void;
  readonly destroy: () => void;
}

const token = (name: string): string => `var(--pf-t--global--${name})`;

// PatternFly's tokens follow the theme by themselves, so one theme serves light and dark.
const theme = EditorView.theme({
  '&': {
    backgroundColor: token('background--color--primary--default'),
    color: token('text--color--regular'),
    border: `1px solid ${token('border--color--default')}`,
    borderRadius: token('border--radius--small'),
    fontSize: token('font--size--body--sm'),
  },
  '&.cm-focused': { outline: `2px solid ${token('border--color--brand--default')}` },
  // The frame stays while the lines scroll in it.
  '.cm-scroller': { overflow: 'auto', maxHeight: 'var(--hvp-editor-height)' },
  '.cm-content': { fontFamily: token('font--family--mono'), caretColor: token('text--color--regular') },
  '.cm-gutters': {
    backgroundColor: token('background--color--secondary--default'),
    color: token('text--color--subtle'),
    border: 'none',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: token('background--color--action--plain--hover'),
  },
  '.cm-cursor': { borderLeftColor: token('text--color--regular') },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: token('background--color--action--plain--clicked'),
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: token('background--color--floating--default'),
    color: token('text--color--regular'),
    border: `1px solid ${token('border--color--default')}`,
  },
});

const colours = HighlightStyle.define([
  {
    tag: [tags.propertyName, tags.definition(tags.propertyName)],
    color: token('text--color--link--default'),
  },
  { tag: tags.comment, color: token('text--color--subtle'), fontStyle: 'italic' },
  { tag: [tags.meta, tags.separator, tags.punctuation], color: token('text--color--subtle') },
  { tag: tags.keyword, fontWeight: 'bold' },
]);

/** Marks a change that came from outside, so that it is not told back. */
const fromOutside = Annotation.define<boolean>();

interface EditorOptions {
  parent: HTMLElement;
  label: string;
  isReadOnly: boolean;
  onChange: (text: string) => void;
}

const diagnosticsOf = (state: EditorState, problems: readonly LineProblem[]): Diagnostic[] =>
  problems.map(({ line, column = 1, words, level = 'error' }) => {
    const at = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
    const begin = at.from + column - 1;
    // At its end nothing is left to be marked.
    return { from: begin < at.to ? begin : at.from, to: at.to, severity: level, message: words };
  });

/** Makes an editor for YAML. Escape and then Tab leave it by keyboard. */
export const createEditor = ({ parent, label, isReadOnly, onChange }: EditorOptions): Editor => {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: '',
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        search({ top: true }),
        indentUnit.of('  '),
        yaml(),
        syntaxHighlighting(colours),
        theme,
        EditorState.readOnly.of(isReadOnly),
        EditorView.lineWrapping,
        // An editable text takes the focus anyway; said in so many words, tools see that its scrolled part can be reached.
        EditorView.contentAttributes.of({ 'aria-label': label, 'data-test': 'yaml-text', tabindex: '0' }),
        keymap.of([
          ...defaultKeymap,
          ...historyKeymap,
          ...searchKeymap,
          ...foldKeymap,
          ...(isReadOnly ? [] : [indentWithTab]),
        ]),
        EditorView.updateListener.of((update) => {
          const isOurs = update.transactions.some((change) => change.annotation(fromOutside));
          if (update.docChanged && !isOurs) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText: (text) => {
      if (text === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: Math.min(view.state.selection.main.anchor, text.length) },
        annotations: fromOutside.of(true),
      });
    },
    setProblems: (problems) => view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state, problems))),
    destroy: () => view.destroy(),
  };
};
