/** Drawings on a 24 × 24 grid, one path each. */
export const ICONS = {
  entries: 'M4.5 19.5l1.2-4A7.5 7.5 0 1112 19.5c-1.3 0-2.5-.3-3.5-.9z',
  figures: 'M5 19.5V12M10 19.5V5M15 19.5V9M20 19.5v-5',
  words: 'M4 18l4.5-12L13 18M5.6 14h5.8M20 18v-6.5M20 15a3 3 0 11-.1-.6',
  assistant: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20c.8-3.8 3.7-6 7.500-6s6.700 2.200 7.500 6',
  announcement: 'M6 3.500h9l4 4V20.500H6zM14.500 3.500V8H19M9 12h7M9 15.500h7',
  questions: 'M4.500 7l1.500 1.500L9 5.500M4.500 13.500L6 15l3-3M12.500 7H20M12.500 13.500H20M12.500 19.500H20',
  review: 'M4 5h16v11H12l-4.500 3.500V16H4zM8 10.500h8',
  undo: 'M8 5L4 9l4 4M4 9h9.500a5.500 5.500 0 010 11H10',
  redo: 'M16 5l4 4-4 4M20 9h-9.500a5.500 5.500 0 000 11H14',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  error: 'M12 7.500v6M12 16.500v.01M12 3.500a8.500 8.500 0 100 17 8.500 8.500 0 000-17z',
  warning: 'M12 10v4M12 17v.01M12 4L3 20h18z',
  folder: 'M3.500 18.500v-13H9l2 2.500h9.500v10.500z',
  file: 'M6 3.500h8l4.500 4.500V20.500H6zM14 3.500V8h4.500',
  copy: 'M9 9h9.500v10.500H9zM15 9V4.500H5.500V15H9',
  trash: 'M5 7h14M9.500 7V4.500h5V7M7 7l.8 12.500h8.400L17 7',
  up: 'M6 14.500l6-6 6 6',
  down: 'M6 9.500l6 6 6-6',
  send: 'M12 19.500V5M5.500 11.500L12 5l6.500 6.500',
  back: 'M4 12a8 8 0 108-8c-2.600 0-4.900 1.200-6.400 3.100M5 3.500V8h4.500M12 8v4.500l3 2',
  chat: 'M4.500 19.500l1.200-4A7.500 7.500 0 1112 19.500c-1.300 0-2.500-.300-3.500-.900z',
} as const;
export type IconName = keyof typeof ICONS;

/** Decoration beside words or inside a named control. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** Jessi's mark, as on the widget. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="mark-bubble"
        d="M16 4c7.2 0 12.5 4.7 12.5 10.7S23.2 25.4 16 25.4c-1.2 0-2.4-.1-3.5-.4l-5.9 3.3.9-5.1c-2.5-2-4-4.900-4-8.500C3.500 8.700 8.800 4 16 4z"
      />
      <path class="mark-letter" d="M18 12.400v5.800c0 2.200-1.300 3.400-3.700 3.400" />
      <circle class="mark-dot" cx="18" cy="8.200" r="1.700" />
    </svg>
  );
}
