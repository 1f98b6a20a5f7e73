/** Jessi's mark: a speech bubble that holds a j, which is also the i of information with a hook to hold on to. */
export const MARK = [
  [
    'path',
    {
      class: 'mark-bubble',
      d: 'M16 4c7.2 0 12.5 4.7 12.5 10.7S23.2 25.4 16 25.4c-1.2 0-2.4-.1-3.5-.4l-5.9 3.3.9-5.1c-2.5-2-4-4.9-4-8.5C3.5 8.7 8.8 4 16 4z',
    },
  ],
  ['path', { class: 'mark-letter', d: 'M18 12.4v5.8c0 2.2-1.3 3.4-3.7 3.4' }],
  ['circle', { class: 'mark-dot', cx: '18', cy: '8.2', r: '1.7' }],
] as const;
