/** The way in: a folder, files, what comes with Jessi, or yesterday's unsaved work. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../model/drafts';
import { type Opened, openFiles, openFolder } from '../model/folder';
import { SHIPPED } from '../model/shipped';
import { useStudio, useWords } from './context';
import { Icon, type IconName, Mark } from './Icon';

async function opened(transfer: DataTransfer): Promise<Opened | undefined> {
  const files = [...transfer.files];
  const [item] = transfer.items;
  // Asked for at once: the transfer is empty after the first wait.
  const handle = await item?.getAsFileSystemHandle?.();
  if (handle instanceof FileSystemDirectoryHandle) return openFolder(handle);
  return openFiles(files);
}

export function Start() {
  const studio = useStudio();
  const words = useWords();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const begin = (found: Opened | undefined) => {
    if (found) studio.begin(found);
    studio.notice.value = found ? undefined : { kind: 'nothing' };
  };
  const pickFolder = async () => {
    if (!window.showDirectoryPicker) return folder.current?.click();
    try {
      begin(await openFolder(await window.showDirectoryPicker({ mode: 'readwrite', id: 'jessi' })));
    } catch (error) {
      // Closing the dialog is no mistake.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  };
  const take = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    begin(await openFiles([...(currentTarget.files ?? [])]));
    currentTarget.value = '';
  };
  return (
    <main
      class="start"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={async (event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) begin(await opened(event.dataTransfer));
      }}
    >
      <div class="card">
        <header>
          <Mark />
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              studio.language.value = studio.language.value === 'id' ? 'en' : 'id';
            }}
          >
            {words.top.language}
          </button>
        </header>
        <h1>{words.title}</h1>
        <p class="lead">{words.start.lead}</p>
        <p>{words.start.text}</p>
        <div class="ways">
          <Way icon="folder" title={words.start.folder} help={words.start.folderHelp} isMain onClick={pickFolder} />
          <Way
            icon="file"
            title={words.start.files}
            help={words.start.filesHelp}
            onClick={() => files.current?.click()}
          />
          <Way
            icon="copy"
            title={words.start.shipped}
            help={words.start.shippedHelp}
            onClick={() => begin({ name: 'knowledge', texts: SHIPPED })}
          />
        </div>
        <p class="quiet">{words.start.drop}</p>
        <Drafts />
      </div>
      <input
        ref={files}
        class="unseen"
        type="file"
        multiple
        accept=".json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={take}
      />
      <input
        ref={folder}
        class="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={take}
        {...{ webkitdirectory: true }}
      />
    </main>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly help: string;
  readonly isMain?: boolean;
  readonly onClick: () => void;
}

function Way({ icon, title, help, isMain = false, onClick }: WayProps) {
  return (
    <button type="button" class="way" data-main={isMain} onClick={onClick}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <small>{help}</small>
      </span>
    </button>
  );
}

function Drafts() {
  const studio = useStudio();
  const words = useWords();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const load = () => void studio.drafts.all().then(setDrafts);
  useEffect(load, [studio]);
  if (drafts.length === 0) return null;
  const time = new Intl.DateTimeFormat(studio.language.value === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section class="drafts" aria-label={words.start.drafts}>
      <h2>{words.start.drafts}</h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <span>
              <b>{draft.name}</b> <small>{time.format(draft.at)}</small>
            </span>
            <button type="button" class="button" onClick={() => studio.resume(draft)}>
              {words.start.goOn}
            </button>
            <button type="button" class="quiet-button" onClick={() => studio.drafts.drop(draft.id).then(load)}>
              {words.start.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
