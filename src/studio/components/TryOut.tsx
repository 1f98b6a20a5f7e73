import { useEffect, useRef } from 'preact/hooks';
import { mount } from '../../embed';
import { useOpen, useStudio, useWords } from './context';

const TARGET = 'studio-jessi';

/** The live widget over the unsaved state; made anew with each sound state, and asked the last question again. */
export function TryOut() {
  const { asked } = useStudio();
  const { measurer } = useOpen();
  const words = useWords();
  const compiled = measurer.compiled.value;
  const last = useRef('');
  useEffect(() => {
    if (!compiled) return undefined;
    const handle = mount({
      knowledge: compiled,
      target: `#${TARGET}`,
      storage: 'none',
      launcher: 'off',
      greeting: 'off',
      badge: 'off',
    });
    const repeated = last.current;
    if (repeated) void handle.ask(repeated);
    const stop = handle.on('question', ({ question }) => {
      // Asking again by ourselves is no new wish to know why.
      if (question !== repeated || last.current !== repeated) asked.value = question;
      last.current = question;
    });
    return () => {
      stop();
      handle.destroy();
    };
  }, [compiled, asked]);
  const state = measurer.isCurrent.value ? 'fresh' : measurer.isBusy.value ? 'measuring' : 'stale';
  return (
    <section class="try" aria-label={words.tryOut.title}>
      <p class="try-state" data-state={state}>
        {compiled ? words.tryOut[state] : measurer.isBusy.value ? words.tryOut.waiting : words.tryOut.nothing}
      </p>
      <div id={TARGET} />
    </section>
  );
}
