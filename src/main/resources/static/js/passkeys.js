// Signs in and registers by passkey. What the server must know stands in data attributes; without this file the password form remains.
const canUse = window.PublicKeyCredential
  && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;

async function send(address, token, body) {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Form-Token': token },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function part(button) {
  return button.closest('[data-passkey-part]');
}

async function attempt(button, work) {
  const error = part(button).querySelector('[data-passkey-error]');
  error.textContent = '';
  button.disabled = true;
  try {
    location.assign((await work()).next);
  } catch {
    error.textContent = error.dataset.text;
    button.disabled = false;
    button.focus();
  }
}

async function enter(button) {
  const { passkeyEnter: address, token, onwards } = button.dataset;
  const options = await send(address + '/frage', token);
  const credential = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return send(address + '?weiter=' + encodeURIComponent(onwards ?? ''), token, credential.toJSON());
}

async function register(button) {
  const { passkeyRegister: address, token } = button.dataset;
  const label = part(button).querySelector('[data-passkey-label]').value;
  const options = await send(address + '/frage', token);
  const credential = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  return send(address + '?name=' + encodeURIComponent(label), token, credential.toJSON());
}

if (canUse) {
  for (const section of document.querySelectorAll('[data-passkey-part]')) section.hidden = false;
  for (const button of document.querySelectorAll('[data-passkey-enter]')) button.addEventListener('click', () => attempt(button, () => enter(button)));
  for (const button of document.querySelectorAll('[data-passkey-register]')) button.addEventListener('click', () => attempt(button, () => register(button)));
}
