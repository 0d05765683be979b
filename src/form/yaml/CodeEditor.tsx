import { useEffect, useRef, type CSSProperties } from 'react';
import { useWords } from '../../i18n/useWords';
import { createEditor, type Editor } from './code-mirror';
import type { YamlEditorProps } from './editor-props';

/** The editor itself, in a chunk of its own. */
const CodeEditor = ({
  value,
  onChange,
  problems,
  isReadOnly = false,
  label,
  maxHeight = '70vh',
}: YamlEditorProps) => {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>();
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (!place.current) return;
    const made = createEditor({
      parent: place.current,
      label,
      isReadOnly,
      onChange: (text) => change.current?.(text),
    });
    editor.current = made;
    return () => {
      made.destroy();
      editor.current = undefined;
    };
  }, [label, isReadOnly]);

  useEffect(() => editor.current?.setText(value), [value, label, isReadOnly]);
  useEffect(
    () =>
      editor.current?.setProblems(problems.map((problem) => ({ ...problem, words: say(problem.message) }))),
    [problems, say, value, label, isReadOnly],
  );
  return (
    <div ref={place} style={{ '--hvp-editor-height': maxHeight } as CSSProperties} data-test="yaml-editor" />
  );
};

export default CodeEditor;
