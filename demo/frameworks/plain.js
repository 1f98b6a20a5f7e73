const state = document.getElementById('state');
document.getElementById('open').addEventListener('click', () => window.Jessi?.toggle());
document.addEventListener('jessi:open', () => {
  state.textContent = 'Jessi terbuka.';
});
document.addEventListener('jessi:close', () => {
  state.textContent = 'Jessi tertutup.';
});
