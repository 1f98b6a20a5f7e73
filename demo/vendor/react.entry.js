// The development-only copy of React for frameworks/react.html.
export { createElement, useEffect, useRef, useState } from 'react';
export { createRoot } from 'react-dom/client';
