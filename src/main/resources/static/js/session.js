// Says five minutes before the sign-in ends that it will; the time itself stands on the page without this file.
const note = document.querySelector('[data-session-end]');
const warning = document.querySelector('[data-session-warning]');
const left = Date.parse(note.dataset.sessionEnd) - Date.now() - 5 * 60_000;
setTimeout(() => { warning.textContent = warning.dataset.sessionWarning; }, Math.max(0, left));
