import { useOpen, useWords } from './context';
import { Dialog } from './Dialog';

/** Somebody else wrote to the folder: nothing is overwritten without a word. */
export function Conflict() {
  const { saving } = useOpen();
  const words = useWords();
  const files = saving.conflict.value;
  if (files.length === 0) return null;
  const cancel = () => {
    saving.conflict.value = [];
  };
  return (
    <Dialog title={words.conflict.title} onClose={cancel}>
      <p>{words.conflict.text(files.map((file) => `${file}.json`).join(', '))}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => saving.save(true)}>
          {words.conflict.overwrite}
        </button>
        <button type="button" class="button" onClick={() => saving.takeTheirs()}>
          {words.conflict.take}
        </button>
        <button type="button" class="quiet-button" onClick={cancel}>
          {words.conflict.cancel}
        </button>
      </div>
    </Dialog>
  );
}
