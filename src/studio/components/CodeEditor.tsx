import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FileName } from '../../knowledge/schema';
import { createCode } from '../code/editor';
import { optionsOf } from '../model/refs';
import { useOpen, useStudio, useWords } from './context';

/** The file as JSON, with the same problems, completion from the schema, and the studio's own undo. */
export function CodeEditor({ file }: { readonly file: FileName }) {
  const studio = useStudio();
  const { workspace, measurer } = useOpen();
  const words = useWords();
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!parent.current) return undefined;
    const code = createCode(parent.current, {
      file,
      text: workspace.texts[file].peek() ?? '',
      label: `${file}.json`,
      ids: (kind) =>
        optionsOf(kind, (other) => workspace.values[other].peek(), studio.language.peek(), words.lists.paragraph),
      onChange: (text) => workspace.setText(file, text),
    });
    const stops = [
      effect(() => code.show(workspace.texts[file].value ?? '')),
      effect(() => code.mark(measurer.issues.value, studio.language.value)),
      effect(() => {
        const wanted = studio.focus.value;
        if (wanted?.file !== file) return;
        code.goTo(wanted.path);
        studio.focus.value = undefined;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      code.destroy();
    };
  }, [file, workspace, measurer, studio, words]);
  return <div class="code" ref={parent} />;
}
