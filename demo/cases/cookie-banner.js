document.getElementById('accept').addEventListener('click', () => {
  document.getElementById('consent').hidden = true;
});
