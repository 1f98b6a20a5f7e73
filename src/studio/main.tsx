/** The studio in a page: what the model may touch, and the first drawing. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './components/App';
import { StudioContext } from './components/context';
import type { Connect } from './model/measurer';
import type { Report } from './model/measuring';
import { browserStore } from './model/store';
import { createStudio } from './model/studio';
import MeasuringWorker from './model/worker?worker&inline';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/editor.css';
import './styles/fields.css';
import './styles/forms.css';
import './styles/right.css';
import './styles/start.css';

/** Storage that does not answer keeps nobody from working; what it has comes later. */
const PATIENCE = 2000;
const LAST = 'jessi-studio-last';
const LANGUAGE = 'jessi-studio-language';
const TAB = 'jessi-studio-tab';

const connect: Connect = (hear) => {
  const worker = new MeasuringWorker();
  worker.onmessage = (event: MessageEvent<Report>) => hear(event.data);
  worker.onerror = (event) => hear({ kind: 'failed', message: event.message });
  return { send: (order) => worker.postMessage(order), close: () => worker.terminate() };
};

function hand(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name that the tab keeps through a reload; storage may be forbidden. */
function tabName(): string {
  const fresh = Math.random().toString(36).slice(2);
  try {
    const name = sessionStorage.getItem(TAB) ?? fresh;
    sessionStorage.setItem(TAB, name);
    return name;
  } catch {
    return fresh;
  }
}

function keptLanguage(): 'id' | 'en' {
  try {
    return localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

const last = {
  get: () => sessionStorage.getItem(LAST) ?? undefined,
  set: (text: string) => sessionStorage.setItem(LAST, text),
};
const studio = createStudio({ store: browserStore, connect, now: Date.now, hand, last, tab: tabName() });
studio.language.value = keptLanguage();
effect(() => {
  try {
    localStorage.setItem(LANGUAGE, studio.language.value);
  } catch {
    // A page that may store nothing still works.
  }
});
addEventListener('pagehide', studio.keepLast);
document.addEventListener('visibilitychange', () => void (document.hidden && studio.keepNow()));

const place = document.querySelector('#studio');
if (place) {
  void Promise.race([studio.restore(), new Promise((go) => setTimeout(go, PATIENCE))]).then(() =>
    render(
      <StudioContext.Provider value={studio}>
        <App />
      </StudioContext.Provider>,
      place,
    ),
  );
}
