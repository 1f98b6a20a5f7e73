/** The one file for the site, and the versions that were published before. */
import { useEffect, useState } from 'preact/hooks';
import { marksOf } from '../model/issues';
import type { Version } from '../model/versions';
import { useOpen, useStudio, useWords } from './context';
import { Dialog } from './Dialog';

export function Publish({ onClose }: { readonly onClose: () => void }) {
  const { measurer, saving } = useOpen();
  const words = useWords();
  const [told, setTold] = useState('');
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const load = () => void saving.versions.all().then(setVersions);
  useEffect(load, [saving]);
  const { errors } = marksOf(measurer.issues.value);
  const isSound = measurer.isCurrent.value;
  const isWaiting = measurer.isBusy.value;
  const go = async () => {
    const done = await saving.publish();
    if (!done) return;
    setTold(`${words.publish.done(done.version)}${done.isKept ? '' : ` ${words.publish.full}`}`);
    load();
  };
  return (
    <Dialog title={words.publish.title} onClose={onClose}>
      <p>{words.publish.text}</p>
      <p role="status">
        {told ||
          (isSound
            ? errors > 0 && words.publish.tests(errors)
            : isWaiting
              ? words.publish.measuring
              : words.publish.blocked(errors))}
      </p>
      <div class="row">
        <button type="button" class="button" data-main="true" disabled={!isSound} onClick={go}>
          {words.publish.go}
        </button>
        <button type="button" class="quiet-button" onClick={onClose}>
          {words.publish.close}
        </button>
      </div>
      <h3>{words.publish.before}</h3>
      <Before versions={versions} onBack={onClose} />
    </Dialog>
  );
}

function Before({ versions, onBack }: { readonly versions: readonly Version[]; readonly onBack: () => void }) {
  const { saving } = useOpen();
  const words = useWords();
  const language = useStudio().language.value;
  const time = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  if (versions.length === 0) return <p class="quiet">{words.publish.none}</p>;
  return (
    <ul class="versions">
      {versions.map((version) => (
        <li key={version.key}>
          <span>
            <b>{version.version}</b>{' '}
            <small>
              {version.name}, {time.format(version.at)}
            </small>
          </span>
          <button type="button" class="quiet-button" onClick={() => saving.handAgain(version)}>
            {words.publish.again}
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              saving.bringBack(version);
              onBack();
            }}
          >
            {words.publish.back}
          </button>
        </li>
      ))}
    </ul>
  );
}
