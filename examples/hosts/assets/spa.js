// A single-page app in its smallest form: links with data-view swap the content of #outlet and push an address.
const outlet = document.getElementById('outlet');
const known = (view) => document.querySelector(`template[data-view="${CSS.escape(view ?? '')}"]`);
let shown;

function show({ moveFocus }) {
  const view = new URLSearchParams(location.search).get('view');
  const template = known(view) ?? known('home');
  // Whoever else on the page pushes addresses (the widget does, for a posting) must not make the app draw anew.
  if (shown === template) return;
  shown = template;
  outlet.replaceChildren(template.content.cloneNode(true));
  for (const link of document.querySelectorAll('a[data-view]')) {
    if (link.dataset.view === template.dataset.view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (moveFocus) outlet.querySelector('h1').focus();
}

addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-view]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show({ moveFocus: true });
});
addEventListener('popstate', () => show({ moveFocus: false }));
show({ moveFocus: false });
