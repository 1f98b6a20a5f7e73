import { useEffect } from 'preact/hooks';
import { Conflict } from './Conflict';
import { useStudio, useWords } from './context';
import { Editor } from './Editor';
import { NoticeBar } from './NoticeBar';
import { Problems } from './Problems';
import { Review } from './Review';
import { RightSide } from './RightSide';
import { Sidebar } from './Sidebar';
import { Start } from './Start';
import { TopBar } from './TopBar';
import { useSwitches } from './useSwitches';

export function App() {
  const studio = useStudio();
  const words = useWords();
  const open = studio.open.value;
  const language = studio.language.value;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = open ? `${open.workspace.name} · ${words.title}` : words.title;
  }, [language, open, words]);
  return (
    <div class="studio" lang={language}>
      {open ? <Desk key={open.workspace.name} /> : <Start />}
      <NoticeBar />
    </div>
  );
}

/** What is on screen while something is open. */
function Desk() {
  const studio = useStudio();
  const switches = useSwitches();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const act =
        key === 's'
          ? () => studio.open.peek()?.saving.save()
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? studio.redo
            : key === 'z'
              ? studio.undo
              : undefined;
      // The widget's own field keeps its own undo.
      if (!act || (key !== 's' && event.composedPath().some((node) => node instanceof ShadowRoot))) return;
      event.preventDefault();
      void act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [studio]);
  return (
    <>
      <TopBar switches={switches} />
      <div class="desk" data-try={switches.tryOut.value}>
        <Sidebar />
        <main class="middle">
          {studio.section.value === 'review' ? <Review /> : <Editor />}
          {switches.problems.value && <Problems onClose={() => switches.show('problems', false)} />}
        </main>
        <RightSide />
      </div>
      <Conflict />
    </>
  );
}
