import type { Notice } from '../model/studio';
import type { Strings } from '../strings/strings';
import { useStudio, useWords } from './context';
import { Icon } from './Icon';

function wordsOf(notice: Notice, words: Strings, language: 'id' | 'en'): string {
  const files = 'files' in notice ? notice.files.map((file) => `${file}.json`).join(', ') : '';
  switch (notice.kind) {
    case 'restored':
      return words.notice.restored(
        new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
          dateStyle: 'medium',
          timeStyle: 'short',
        }).format(notice.at),
      );
    case 'saved':
      return words.notice.saved(files);
    case 'downloaded':
      return words.notice.downloaded(files);
    case 'failed':
      return words.notice.failed(notice.why);
    case 'noPermission':
      return words.notice.noPermission;
    case 'nothing':
      return words.start.nothing;
    case 'removed':
      return words.form.removed;
    case 'backDone':
      return words.publish.backDone;
    case 'draftLost':
      return words.top.draftLost;
  }
}

/** One message at a time; it stays until it is dismissed or the next one comes. */
export function NoticeBar() {
  const { notice, language } = useStudio();
  const words = useWords();
  const isBad = ['failed', 'noPermission', 'nothing', 'draftLost'].includes(notice.value?.kind ?? '');
  return (
    <div class="notice" role="status" data-bad={isBad} data-shown={notice.value !== undefined}>
      {notice.value && (
        <>
          <p>{wordsOf(notice.value, words, language.value)}</p>
          <button
            type="button"
            class="tool"
            aria-label={words.notice.dismiss}
            onClick={() => {
              notice.value = undefined;
            }}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
