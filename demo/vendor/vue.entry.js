// The development-only copy of Vue for frameworks/vue.html.
export { createApp, h, onBeforeUnmount, onMounted, ref } from 'vue';
