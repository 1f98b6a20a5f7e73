import { marksOf } from '../model/issues';
import { useOpen, useStudio, useWords } from './context';
import { Icon, Mark } from './Icon';
import { Publish } from './Publish';
import type { Switches } from './useSwitches';

export function TopBar({ switches }: { readonly switches: Switches }) {
  const studio = useStudio();
  const { workspace, saving } = useOpen();
  const words = useWords();
  const changed = workspace.changed.value;
  return (
    <header class="top">
      <button
        type="button"
        class="brand"
        title={words.top.close}
        aria-label={words.top.close}
        onClick={() => studio.close()}
      >
        <Mark />
      </button>
      <div class="name">
        <h1>{workspace.name}</h1>
        <p>{changed.length > 0 ? `${words.top.unsaved(changed.length)} · ${words.top.draftKept}` : words.top.saved}</p>
      </div>
      <div class="tools">
        <button
          type="button"
          class="tool"
          disabled={!workspace.canUndo.value}
          aria-label={words.top.undo}
          title={`${words.top.undo} (Ctrl+Z)`}
          onClick={studio.undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="tool"
          disabled={!workspace.canRedo.value}
          aria-label={words.top.redo}
          title={`${words.top.redo} (Ctrl+Y)`}
          onClick={studio.redo}
        >
          <Icon name="redo" />
        </button>
      </div>
      <Status switches={switches} />
      <div class="acts">
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            studio.language.value = studio.language.value === 'id' ? 'en' : 'id';
          }}
        >
          {words.top.language}
        </button>
        <button
          type="button"
          class="quiet-button only-narrow"
          aria-pressed={switches.tryOut.value}
          onClick={() => switches.show('tryOut', !switches.tryOut.value)}
        >
          <Icon name="chat" />
          {words.top.tryOut}
        </button>
        <button
          type="button"
          class="button"
          disabled={changed.length === 0 || saving.isBusy.value}
          title="Ctrl+S"
          onClick={() => saving.save()}
        >
          {words.top.save}
        </button>
        <button type="button" class="button" data-main="true" onClick={() => switches.show('publish', true)}>
          {words.top.publish}
        </button>
      </div>
      {switches.publish.value && <Publish onClose={() => switches.show('publish', false)} />}
    </header>
  );
}

/** How healthy the knowledge is, in one button that opens the list. */
function Status({ switches }: { readonly switches: Switches }) {
  const { measurer } = useOpen();
  const words = useWords();
  const { errors, warnings } = marksOf(measurer.issues.value);
  const level = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'clean';
  const told = [errors > 0 && words.top.errors(errors), warnings > 0 && words.top.warnings(warnings)].filter(Boolean);
  const isWaiting = measurer.isBusy.value;
  return (
    <button
      type="button"
      class="status"
      data-level={level}
      data-busy={isWaiting}
      aria-expanded={switches.problems.value}
      title={words.top.problems}
      onClick={() => switches.show('problems', !switches.problems.value)}
    >
      <Icon name={level === 'clean' ? 'check' : level} />
      <span role="status">
        {told.length > 0 ? told.join(', ') : isWaiting ? words.top.measuring : words.top.clean}
        {isWaiting && told.length > 0 && ` · ${words.top.measuring}`}
      </span>
    </button>
  );
}
