/**
 * Widgets of the package registry that a site owner could take instead, each in its plainest offline form, and why it is here.
 * They are installed beside this repository's packages, into node_modules/.cache: 350 packages are no dependency of ours.
 */

export interface Widget {
  readonly name: string;
  readonly why: string;
  /** Packages with their versions. */
  readonly packages: readonly string[];
  /** Module that puts the widget on the page; "" for our own script. */
  readonly entry: string;
  /** Selector of what is drawn first, looked for through shadow roots. */
  readonly drawn: string;
  /** Selector of what to press, where the widget opens by a press. */
  readonly launcher?: string;
  /** Selector of what a press shows. */
  readonly opened?: string;
  /** Selector of the question field, where a question can be answered offline. */
  readonly field?: string;
  /** Text that tells that a reply stands there. */
  readonly reply?: string;
}

const REACT = ['react@19.3.1', 'react-dom@19.3.1'];
const inReact = (lines: string, view: string): string => `
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
${lines}
const place = document.body.appendChild(document.createElement('div'));
createRoot(place).render(${view});`;

export const JESSI: Widget = {
  name: 'jessi',
  why: 'Launcher, panel, engine and knowledge in one script.',
  packages: [],
  entry: '',
  drawn: 'jessi-chat >> button',
  launcher: 'jessi-chat >> button',
  opened: 'jessi-chat >> [role=dialog] textarea',
  field: 'jessi-chat >> [role=dialog] textarea',
  reply: '800',
};

export const PEERS: readonly Widget[] = [
  {
    name: 'deep-chat',
    why: 'The best known chat element; inline, no launcher of its own.',
    packages: ['deep-chat@2.4.2'],
    entry: `import 'deep-chat';
const chat = document.body.appendChild(document.createElement('deep-chat'));
chat.connect = { handler: (_body, signals) => signals.onResponse({ text: '800 orang' }) };`,
    drawn: '#text-input',
    field: '#text-input',
    reply: '800 orang',
  },
  {
    name: 'react-chatbotify',
    why: 'A React chatbot that answers by a script, with launcher.',
    packages: ['react-chatbotify@2.5.0', ...REACT],
    entry: inReact(
      `import ChatBot from 'react-chatbotify';
const flow = { start: { message: 'Halo', path: 'more' }, more: { message: '800 orang', path: 'more' } };
const settings = { general: { embedded: false }, chatHistory: { disabled: true }, audio: { disabled: true }, voice: { disabled: true }, botBubble: { simulateStream: false } };`,
      'createElement(ChatBot, { flow, settings })',
    ),
    drawn: '.rcb-toggle-button',
    launcher: '.rcb-toggle-button',
    opened: '.rcb-window-open .rcb-chat-input-textarea',
    field: '.rcb-chat-input-textarea',
    reply: '800 orang',
  },
  {
    name: 'react-simple-chatbot',
    why: 'The smallest of the React chatbots, with launcher.',
    packages: ['react-simple-chatbot@1.0.1', 'styled-components@5.3.11', ...REACT],
    entry: inReact(
      `import * as all from 'react-simple-chatbot';
const ChatBot = all.default?.default ?? all.default ?? all.ChatBot;
const steps = [{ id: '1', message: 'Halo', trigger: 'q' }, { id: 'q', user: true, trigger: 'a' }, { id: 'a', message: '800 orang', trigger: 'q' }];`,
      'createElement(ChatBot, { steps, floating: true, botDelay: 0, userDelay: 0, customDelay: 0 })',
    ),
    drawn: '.rsc-float-button',
    launcher: '.rsc-float-button',
    opened: '.rsc-input',
    field: '.rsc-input',
    reply: '800 orang',
  },
  {
    name: 'typebot',
    why: 'A widely used hosted bot; its script draws the bubble, the conversation needs its server.',
    packages: ['@typebot.io/js@0.10.7'],
    entry: `import Typebot from '@typebot.io/js/web';
Typebot.initBubble({ typebot: 'x', apiHost: location.origin, theme: { button: { backgroundColor: '#0b5cab' } } });`,
    drawn: 'button[part=button]',
    launcher: 'button[part=button]',
    opened: '[part=bot]',
  },
  {
    name: 'botpress',
    why: 'A widely used hosted bot; launcher and panel of its React package, the conversation needs its server.',
    packages: ['@botpress/webchat@4.5.2', ...REACT],
    entry: inReact(
      `import './node_modules/@botpress/webchat/dist/style.css';
import { Fab, Webchat } from '@botpress/webchat';
const App = () => {
  const [open, setOpen] = useState(false);
  return createElement('div', null,
    createElement(Webchat, { clientId: '00000000-0000-0000-0000-000000000000', apiUrl: location.origin, style: { width: 400, height: 600, display: open ? 'flex' : 'none', position: 'fixed', bottom: 90, right: 20 } }),
    createElement(Fab, { onClick: () => setOpen((was) => !was), style: { position: 'fixed', bottom: 20, right: 20, width: 64, height: 64 } }));
};`,
      'createElement(App)',
    ),
    drawn: '.bpFabWrapper, .bpFabContainer, [class*=bpFab]',
    launcher: '.bpFabWrapper, .bpFabContainer, [class*=bpFab]',
    opened: '.bpWebchat, .bpContainer, [class*=bpContainer]',
  },
  {
    name: 'docsearch',
    why: 'The best known search box of documentation pages; results need its server.',
    packages: ['@docsearch/js@5.2.0', '@docsearch/css@5.2.0'],
    entry: `import '@docsearch/css';
import docsearch from '@docsearch/js';
const place = document.body.appendChild(document.createElement('div'));
docsearch({ container: place, appId: 'X', apiKey: 'x', indices: [{ name: 'x' }], insights: false });`,
    drawn: '.DocSearch-Button',
    launcher: '.DocSearch-Button',
    opened: '.DocSearch-Input',
  },
  {
    name: 'pagefind',
    why: 'Search without a server, the nearest relative; inline, over a built index of 100 pages; it searches while one types, so that no key sends a question.',
    packages: ['@pagefind/default-ui@1.5.2', 'pagefind@1.6.0'],
    entry: `import '@pagefind/default-ui/css/ui.css';
import { PagefindUI } from '@pagefind/default-ui';
const place = document.body.appendChild(document.createElement('div'));
new PagefindUI({ element: place, bundlePath: '/pagefind/', showImages: false });`,
    drawn: '.pagefind-ui__search-input',
  },
];
