// First script of every test page: remembers whatever goes wrong, without a line of inline code.
window.problems = [];
addEventListener('error', (event) => problems.push(`error: ${event.message || event.target?.src || event.type}`), true);
addEventListener('unhandledrejection', (event) => problems.push(`rejection: ${event.reason}`));
document.addEventListener('securitypolicyviolation', (event) =>
  problems.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
);
window.warnings = [];
for (const kind of ['warn', 'error']) {
  const tell = console[kind];
  console[kind] = (...words) => {
    (kind === 'warn' ? warnings : problems).push(words.join(' '));
    tell.apply(console, words);
  };
}
window.heard = [];
for (const name of ['ready', 'open', 'close', 'question', 'reply', 'unanswered', 'feedback', 'error']) {
  document.addEventListener(`jessi:${name}`, (event) => heard.push([name, event.detail]));
}
