/** Jessi's own drawings on a 24 × 24 grid, one path each; drawn with a 1.75 stroke unless a style fills them. */
export const ICONS = {
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9.5l6 6 6-6',
  menu: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M12 19.5V5M5.5 11.5L12 5l6.5 6.5',
  next: 'M9.5 6.5l5.5 5.5-5.5 5.5',
  copy: 'M9 9h9.5v10.5H9zM15 9V4.5H5.5V15H9',
  link: 'M10 14l4-4M8 11l-2 2a3.5 3.5 0 005 5l2-2M16 13l2-2a3.5 3.5 0 00-5-5l-2 2',
  thumb:
    'M4.5 11h3v8.5h-3zM7.5 11l4-7.5c1.6 0 2.3 1.3 2 2.7L13 9.5h5c1.4 0 2.2 1.2 1.9 2.4l-1.5 6c-.3 1-1 1.6-2 1.6H7.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  download: 'M12 4.5V15M7 10.5l5 5 5-5M5 19.5h14',
  print: 'M7 9V4.5h10V9M7 16H4.5V9h15v7H17M7 13.5h10v6H7z',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7',
  shield: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.2 2.2L15 10',
  phone: 'M6 4.5h3l1.5 4-2 1.5a10 10 0 005 5l1.5-2 4 1.5v3c0 1-.8 1.5-1.5 1.5C11 18.5 5 12.5 4.5 6c0-.8.7-1.5 1.5-1.5z',
  whatsapp: 'M4.5 19.5l1.2-4A7.5 7.5 0 1112 19.5c-1.3 0-2.5-.3-3.5-.9z',
  email: 'M4 6h16v12H4zM4.5 6.5L12 13l7.5-6.5',
  web: 'M12 4a8 8 0 100 16 8 8 0 000-16zM4 12h16M12 4c-5 5-5 11 0 16 5-5 5-11 0-16z',
  app: 'M8 3.5h8v17H8zM11 17.5h2',
  office: 'M4.5 20V9L12 4l7.5 5v11zM10 20v-6h4v6',
} as const;
export type IconName = keyof typeof ICONS;
