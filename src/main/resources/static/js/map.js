// Lets the drawn map be moved and enlarged. What it shows comes from the page itself, asked for the part that is to be
// seen, so that map, counts, table and address always tell the same; without this file every dot is a link all the same.
const place = document.querySelector('[data-map]');
const figure = place.querySelector('.map');
const still = figure.querySelector('svg');
const status = document.createElement('p');
const canvas = document.createElement('div');
const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
let asked;

// the library comes before, in the same file
const { L } = window;

function bounds(text) {
  const [west, south, east, north] = text.split(',').map(Number);
  return L.latLngBounds([south, west], [north, east]);
}

function printed(section) {
  return [section.getWest(), section.getSouth(), section.getEast(), section.getNorth()]
    .map((degrees) => String(Number(degrees.toFixed(4)))).join(',');
}

canvas.className = 'atlas__live';
canvas.setAttribute('role', 'group');
canvas.setAttribute('aria-label', place.dataset.label);
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
still.before(canvas, status);
still.classList.add('map__still');

const earth = bounds(place.dataset.earth);
const map = L.map(canvas, {
  attributionControl: false, zoomControl: false, scrollWheelZoom: false, zoomSnap: 0, minZoom: 5, maxZoom: 13,
  zoomAnimation: !isCalm, fadeAnimation: !isCalm, markerZoomAnimation: !isCalm, inertia: !isCalm,
  dragging: !matchMedia('(pointer: coarse)').matches,
});
const buttons = L.control.zoom({ zoomInTitle: place.dataset.in, zoomOutTitle: place.dataset.out }).addTo(map).getContainer();
map.on('focus', () => map.scrollWheelZoom.enable());
map.on('blur', () => map.scrollWheelZoom.disable());
const base = L.imageOverlay(still.querySelector('image').href.baseVal, earth, { alt: '' }).addTo(map);
const drawn = L.layerGroup().addTo(map);
const dots = L.layerGroup().addTo(map);

// bands, lines, areas and names, as the page draws them; its dots stand here as links of their own
function draw(page) {
  drawn.clearLayers();
  const there = page.querySelector('[data-map]');
  const parts = there?.querySelectorAll('svg .map__axis, svg .map__lands, svg .map__layer') ?? [];
  if (parts.length === 0) return;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', there.querySelector('svg').getAttribute('viewBox'));
  svg.setAttribute('aria-hidden', 'true');
  for (const part of parts) {
    const copy = svg.appendChild(document.importNode(part, true));
    for (const point of copy.querySelectorAll('.map__point')) point.remove();
    // the table has the same links
    for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  }
  drawn.addLayer(L.svgOverlay(svg, bounds(there.dataset.drawn)));
}

// a dot that lies across the edge comes in, one below the buttons comes out; what lies beside the map stays there
function keepInside(mark) {
  const from = map.containerPointToLayerPoint([0, 0]);
  const half = mark.size / 2;
  for (const [way, length] of Object.entries(map.getSize())) {
    const least = from[way];
    const isSeen = mark.at[way] > least - half && mark.at[way] < least + length + half;
    if (isSeen) mark.at[way] = Math.min(Math.max(mark.at[way], least + half), least + length - half);
  }
  const free = { x: from.x + buttons.offsetLeft + buttons.offsetWidth + half + 2, y: from.y + buttons.offsetTop + buttons.offsetHeight + half + 2 };
  const short = { x: free.x - mark.at.x, y: free.y - mark.at.y };
  const isSeen = mark.at.x > from.x - half && mark.at.y > from.y - half;
  if (!isSeen || short.x <= 0 || short.y <= 0) return;
  const way = short.x < short.y ? 'x' : 'y';
  mark.at[way] = free[way];
}

// dots that would lie upon each other move apart, so that each can be seen and hit
function spread(marks) {
  for (let round = 0, isMoved = true; round < 80 && isMoved; round++) {
    isMoved = false;
    marks.forEach(keepInside);
    for (const [number, one] of marks.entries()) {
      for (const other of marks.slice(number + 1)) {
        const least = (one.size + other.size) / 2 + 1;
        const far = { x: other.at.x - one.at.x, y: other.at.y - one.at.y };
        if (Math.abs(far.x) >= least || Math.abs(far.y) >= least) continue;
        const way = Math.abs(far.x) > Math.abs(far.y) ? 'x' : 'y';
        const push = (least - Math.abs(far[way])) / 2 * (far[way] < 0 ? -1 : 1);
        one.at[way] -= push;
        other.at[way] += push;
        isMoved = true;
      }
    }
  }
}

// one link for each row of the table that stands somewhere
function dot(page) {
  dots.clearLayers();
  const marks = [...page.querySelectorAll('[data-at]')].map((row) => {
    const link = document.importNode(row.querySelector('a'), true);
    const count = Number(link.textContent.replace(/[^0-9]/g, ''));
    link.className = 'atlas__dot';
    return { link, size: Math.min(48, 24 + 3 * Math.log2(count)), at: map.latLngToLayerPoint(row.dataset.at.split(',').map(Number)) };
  });
  spread(marks);
  for (const { link, size, at } of marks) {
    dots.addLayer(L.marker(map.layerPointToLatLng(at), {
      icon: L.divIcon({ className: 'atlas__mark', html: link, iconSize: [size, size] }), interactive: false, keyboard: false,
    }));
  }
}

function follow(page) {
  for (const part of document.querySelectorAll('[data-follow]')) {
    const next = page.querySelector(`[data-follow="${part.dataset.follow}"]`);
    if (next && !part.contains(document.activeElement)) part.replaceWith(document.importNode(next, true));
  }
  // the same page in other languages
  const languages = page.querySelector('.service__list');
  if (languages) document.querySelector('.service__list').replaceWith(document.importNode(languages, true));
  dot(page);
  draw(page);
  status.textContent = page.querySelector('.results h2')?.textContent ?? '';
}

async function move() {
  const address = new URL(location.href);
  for (const word of ['ebene', 'nach', 'ausschnitt']) address.searchParams.delete(word);
  if (!map.getBounds().contains(earth.pad(-.02))) address.searchParams.set('ausschnitt', printed(map.getBounds()));
  address.search = address.search.replaceAll('%2C', ',');
  asked?.abort();
  asked = new AbortController();
  const answer = await fetch(address, { signal: asked.signal }).catch(() => null);
  if (!answer?.ok) return;
  follow(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  history.replaceState(null, '', address);
}

// a dot that stands for several places leads nearer, without another page
canvas.addEventListener('click', (event) => {
  const section = event.target.closest('a.atlas__dot') && new URL(event.target.closest('a').href).searchParams.get('ausschnitt');
  if (!section || !event.target.closest('a').pathname.endsWith('/karte')) return;
  event.preventDefault();
  canvas.focus();
  map.fitBounds(bounds(section).pad(.2), { animate: !isCalm });
});
canvas.addEventListener('focusin', (event) => {
  const mark = event.target.closest('a.atlas__dot');
  const layer = mark && dots.getLayers().find((one) => one.getElement()?.contains(mark));
  if (layer) map.panInside(layer.getLatLng(), { padding: [40, 40], animate: !isCalm });
});

map.fitBounds(bounds(place.dataset.shown), { animate: false });
dot(document);
draw(document);
// a window that is turned ends a movement that nobody began, and asks for no part
let isBegun = false;
map.on('movestart', () => { isBegun = true; });
map.on('moveend', () => {
  if (isBegun || new URL(location.href).searchParams.has('ausschnitt')) move();
  isBegun = false;
});
// what the theme of the page makes of the picture
base.getElement()?.setAttribute('aria-hidden', 'true');
