/** The right side: Jessi as she would be after publishing, and why she answers as she does. */
import { useSignal } from '@preact/signals';
import { useWords } from './context';
import { TryOut } from './TryOut';
import { Why } from './Why';

export function RightSide() {
  const words = useWords();
  const isWide = useSignal(false);
  return (
    <aside class="right" aria-label={words.tryOut.title} data-why={isWide.value ? 'wide' : 'low'}>
      <TryOut />
      <Why isWide={isWide} />
    </aside>
  );
}
