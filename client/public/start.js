// Before the first paint, so that a dark page never flashes white. A file, for the hub's policy forbids inline scripts.
(function () {
  function read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch (error) {
      return null;
    }
  }
  var root = document.documentElement;
  var theme = read('onedoor.theme') || 'system';
  if (theme === 'system') theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = theme;
  root.lang = read('onedoor.language') || 'zh-CN';
  if (read('onedoor.text') === 1.25) root.style.setProperty('--text', '1.25');
})();
