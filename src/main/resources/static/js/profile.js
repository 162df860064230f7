// Saves each answer as it is typed. What is not saved yet stays in line and is tried again; without this file the
// buttons of the form save.
const form = document.querySelector('form[data-save]');
const state = form.querySelector('[data-state]');
const trouble = form.querySelector('[data-trouble]');
const waiting = new Map();
const sent = new Map();
const clashed = new Map();
const compared = form.dataset.compared.split(' ');
const LONGEST_WAIT = 5000;
let oldest = null;
let sending = null;
let isRefused = false;
let isGoing = false;
let pressed = null;
let timer;

const fields = (name) => [...form.elements].filter((field) => field.name === name);
const slotOf = (field) => field.name?.startsWith('a_') ? field.name.slice(2) : null;

function valueOf(slot) {
  const all = fields(`a_${slot}`);
  const chosen = all.filter((field) => ['radio', 'checkbox'].includes(field.type) ? field.checked : field.type !== 'hidden');
  return chosen.map((field) => field.value).join(',');
}

function body() {
  const data = new URLSearchParams({ token: form.elements.token.value });
  for (const slot of waiting.keys()) {
    const value = valueOf(slot);
    data.append(`a_${slot}`, value);
    data.append(`r_${slot}`, fields(`r_${slot}`)[0].value);
    if (sent.has(slot)) data.append(`l_${slot}`, sent.get(slot));
    sent.set(slot, value);
  }
  return data;
}

function show(slot, answer) {
  fields(`r_${slot}`)[0].value = answer.revision;
  const note = form.querySelector(`[id="f-${slot.replaceAll('.', '-')}-error"]`);
  note.textContent = [answer.mistake, answer.theirs].filter((part) => part != null).join(' ');
  note.hidden = !note.textContent;
  for (const field of fields(`a_${slot}`)) {
    if (answer.mistake) field.setAttribute('aria-invalid', 'true'); else field.removeAttribute('aria-invalid');
  }
  if (answer.saved) clashed.delete(slot); else clashed.set(slot, answer.theirs == null ? answer.mistake : form.dataset.clashed);
}

function say(text, isTrouble) {
  state.textContent = text;
  trouble.textContent = isTrouble ? text : '';
}

async function send() {
  const batch = new Map(waiting);
  oldest = null;
  const response = await fetch(form.dataset.save, {
    method: 'POST', body: body(), headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(20_000),
  });
  if ([404, 409, 422].includes(response.status)) { isRefused = true; say(form.dataset.refused, true); return; }
  if (!response.ok && response.status !== 412) throw new Error(String(response.status));
  let saved = null;
  for (const [slot, answer] of Object.entries(await response.json())) {
    if (waiting.get(slot) === batch.get(slot)) waiting.delete(slot);
    show(slot, answer);
    saved = answer.saved ?? saved;
  }
  compare([...batch.keys()]).catch(() => {});
  if (clashed.size > 0) say(clashed.values().next().value, true);
  else if (waiting.size > 0) say(form.dataset.typed, false);
  else if (saved) say(saved, false);
}

// what is published already and much like it, as the page itself would show it now
async function compare(slots) {
  const place = document.querySelector('[data-similar]');
  if (!slots.some((slot) => compared.includes(slot))) return;
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const now = page.querySelector('[data-similar]');
  if (place.isEqualNode(now)) return;
  place.replaceWith(now);
  form.querySelector('[data-told]').textContent = now.dataset.similar;
}

async function work() {
  if (sending || isRefused || waiting.size === 0) return sending;
  state.textContent = form.dataset.saving;
  sending = send();
  try {
    await sending;
  } catch {
    say(form.dataset.unsaved, true);
    later(5000);
    return;
  } finally {
    sending = null;
  }
  if (waiting.size > 0 && !isRefused) later(pressed ? 0 : 300); else goOn();
}

// what was refused is sent with the form, whose answer is a page that says why and keeps what was typed
function goOn() {
  if (!pressed) return;
  const button = pressed;
  pressed = null;
  form.requestSubmit(button);
}

// whoever types on and on is not saved only when they pause
function later(pause) {
  const left = oldest === null ? pause : oldest + LONGEST_WAIT - performance.now();
  clearTimeout(timer);
  timer = setTimeout(work, Math.max(0, Math.min(pause, left)));
}

function typed(event, pause) {
  const slot = slotOf(event.target);
  if (!slot) return;
  // what was told already is told again only where somebody else wrote, too: else the button would move under the pointer
  const isTold = !waiting.has(slot) && clashed.get(slot) !== form.dataset.clashed && sent.get(slot) === valueOf(slot);
  if (event.type === 'change' && isTold) return;
  pressed = null;
  isGoing = false;
  waiting.set(slot, {});
  oldest ??= performance.now();
  if (!isRefused && !sending) state.textContent = form.dataset.typed;
  later(pause);
}

// a form goes only when nothing waits any more, so that no page of the browser takes the place of what was typed;
// it goes by itself when that was saved at last, unless somebody typed on
form.addEventListener('submit', (event) => {
  isGoing = (waiting.size === 0 && !sending) || isRefused;
  if (isGoing) return;
  event.preventDefault();
  pressed = event.submitter;
  later(0);
});
form.addEventListener('input', (event) => typed(event, 1200));
form.addEventListener('change', (event) => typed(event, 0));
addEventListener('online', () => later(0));
// with the form goes all that was typed
addEventListener('beforeunload', (event) => {
  if (!isGoing && (waiting.size > 0 || clashed.size > 0)) event.preventDefault();
});
