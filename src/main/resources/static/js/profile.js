// Saves each answer as it is typed. What is not saved yet stays in line and is tried again; without this file the
// buttons of the form save.
const form = document.querySelector('form[data-save]');
const state = form.querySelector('[data-state]');
const waiting = new Map();
let isSending = false;
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
    data.append(`a_${slot}`, valueOf(slot));
    data.append(`r_${slot}`, fields(`r_${slot}`)[0].value);
  }
  return data;
}

function show(slot, answer) {
  if (answer.saved) fields(`r_${slot}`)[0].value = answer.revision;
  const note = form.querySelector(`[id="f-${slot.replaceAll('.', '-')}-error"]`);
  note.textContent = answer.mistake ?? '';
  note.hidden = !answer.mistake;
  for (const field of fields(`a_${slot}`)) {
    if (answer.mistake) field.setAttribute('aria-invalid', 'true'); else field.removeAttribute('aria-invalid');
  }
  if (answer.saved) state.textContent = answer.saved;
}

async function send() {
  if (isSending || waiting.size === 0) return;
  isSending = true;
  const sent = new Map(waiting);
  state.textContent = form.dataset.saving;
  try {
    const response = await fetch(form.dataset.save, { method: 'POST', body: body(), headers: { Accept: 'application/json' } });
    if (!response.ok && response.status !== 412) throw new Error(String(response.status));
    for (const [slot, answer] of Object.entries(await response.json())) {
      if (waiting.get(slot) === sent.get(slot)) waiting.delete(slot);
      show(slot, answer);
    }
  } catch {
    state.textContent = form.dataset.unsaved;
    later(5000);
    return;
  } finally {
    isSending = false;
  }
  if (waiting.size > 0) later(300);
}

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(send, pause);
}

function typed(event, pause) {
  const slot = slotOf(event.target);
  if (!slot) return;
  waiting.set(slot, {});
  later(pause);
}

form.addEventListener('input', (event) => typed(event, 1200));
form.addEventListener('change', (event) => typed(event, 0));
form.addEventListener('submit', () => waiting.clear());
addEventListener('online', () => later(0));
addEventListener('beforeunload', (event) => { if (waiting.size > 0) event.preventDefault(); });
