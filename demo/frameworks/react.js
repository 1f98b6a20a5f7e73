import { mount } from '/jessi.mjs';
import { createRoot, createElement as h, useEffect, useRef, useState } from '/vendor/react.js';

/** The component that an owner copies: Jessi lives as long as it does. */
function Jessi({ options, onReply }) {
  const handle = useRef(null);
  useEffect(() => {
    handle.current = mount(options);
    const stop = handle.current.on('reply', onReply);
    return () => {
      stop();
      handle.current.destroy();
    };
  }, [options, onReply]);
  return null;
}

const OPTIONS = { language: 'id', accent: '#00695c' };

function App() {
  const [shown, setShown] = useState(true);
  const [kind, setKind] = useState('');
  return h(
    'div',
    null,
    h('h1', null, 'React'),
    h('button', { className: 'button', id: 'toggle', onClick: () => setShown(!shown) }, shown ? 'Lepas' : 'Pasang'),
    h('p', { id: 'state', role: 'status' }, kind ? `Jawaban terakhir: ${kind}` : 'Belum ada jawaban.'),
    shown && h(Jessi, { options: OPTIONS, onReply: remember(setKind) }),
  );
}
/** One function for all renders, so that the effect does not run again. */
const remembered = new Map();
function remember(set) {
  if (!remembered.has(set)) remembered.set(set, (reply) => set(reply.kind));
  return remembered.get(set);
}

createRoot(document.getElementById('app')).render(h(App));
