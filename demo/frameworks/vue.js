import { mount } from '/jessi.mjs';
import { createApp, h, onBeforeUnmount, onMounted, ref } from '/vendor/vue.js';

/** The component that an owner copies: Jessi lives as long as it does. */
const Jessi = {
  emits: ['reply'],
  setup(_props, { emit }) {
    let handle;
    onMounted(() => {
      handle = mount({ language: 'id', theme: 'dark' });
      handle.on('reply', (reply) => emit('reply', reply));
    });
    onBeforeUnmount(() => handle.destroy());
    return () => null;
  },
};

createApp({
  setup() {
    const shown = ref(true);
    const kind = ref('');
    const toggle = () => {
      shown.value = !shown.value;
    };
    const remember = (reply) => {
      kind.value = reply.kind;
    };
    return () => [
      h('h1', 'Vue'),
      h('button', { class: 'button', id: 'toggle', onClick: toggle }, shown.value ? 'Lepas' : 'Pasang'),
      h('p', { id: 'state', role: 'status' }, kind.value ? `Jawaban terakhir: ${kind.value}` : 'Belum ada jawaban.'),
      shown.value ? h(Jessi, { onReply: remember }) : null,
    ];
  },
}).mount('#app');
