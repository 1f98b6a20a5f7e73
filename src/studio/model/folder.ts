/** Where the files come from and go to: a folder that the browser may write, or files in and downloads out. */
import type { Texts } from '../../knowledge/check';
import { type FileName, fileNames } from '../../knowledge/schema';

/** What we use of the browser's handles; a stand-in in tests. */
export interface FileLike {
  getFile(): Promise<{ text(): Promise<string> }>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
export interface DirectoryLike {
  readonly name: string;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileLike>;
  getDirectoryHandle(name: string): Promise<DirectoryLike>;
  queryPermission?(options: { mode: 'readwrite' }): Promise<string>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<string>;
}

async function textOf(folder: DirectoryLike, file: FileName): Promise<string | undefined> {
  try {
    const handle = await folder.getFileHandle(`${file}.json`);
    return await (await handle.getFile()).text();
  } catch {
    return undefined;
  }
}

export async function readFolder(folder: DirectoryLike): Promise<Texts> {
  const found = await Promise.all(fileNames.map(async (file) => [file, await textOf(folder, file)] as const));
  return Object.fromEntries(found);
}

const isEmpty = (texts: Texts) => fileNames.every((file) => texts[file] === undefined);

export interface Opened {
  readonly name: string;
  readonly texts: Texts;
  readonly folder?: DirectoryLike;
}

/** The folder, or the folder `knowledge` in it: people choose the one above. */
export async function openFolder(folder: DirectoryLike): Promise<Opened | undefined> {
  const texts = await readFolder(folder);
  if (!isEmpty(texts)) return { name: folder.name, texts, folder };
  try {
    const inner = await folder.getDirectoryHandle('knowledge');
    const below = await readFolder(inner);
    return isEmpty(below) ? undefined : { name: inner.name, texts: below, folder: inner };
  } catch {
    return undefined;
  }
}

/** Loose files, by their names. */
export async function openFiles(files: readonly File[]): Promise<Opened | undefined> {
  const found: Partial<Record<FileName, string>> = {};
  let name = '';
  for (const file of files) {
    const known = fileNames.find((one) => file.name === `${one}.json`);
    // In a chosen folder, only what lies in it: its schema folder holds files of the same names.
    const [top = '', ...inner] = file.webkitRelativePath.split('/');
    const isDeeper = inner.length > 1 && inner.at(-2) !== 'knowledge';
    if (!known || isDeeper) continue;
    found[known] = await file.text();
    name = inner.at(-2) ?? top;
  }
  return isEmpty(found) ? undefined : { name: name || 'knowledge', texts: found };
}

/** After a reload the browser asks again whether the page may write. */
export async function mayWrite(folder: DirectoryLike): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  if (!folder.queryPermission || (await folder.queryPermission(mode)) === 'granted') return true;
  return (await folder.requestPermission?.(mode)) === 'granted';
}

/** Files that somebody else changed on disk since they were read. */
export async function changedOnDisk(
  folder: DirectoryLike,
  files: readonly FileName[],
  known: Texts,
): Promise<readonly FileName[]> {
  const disk = await readFolder(folder);
  return files.filter((file) => disk[file] !== undefined && disk[file] !== known[file]);
}

export async function writeFile(folder: DirectoryLike, file: FileName, text: string): Promise<void> {
  const handle = await folder.getFileHandle(`${file}.json`, { create: true });
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
}
