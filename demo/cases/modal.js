const dialog = document.getElementById('dialog');
document.getElementById('open').addEventListener('click', () => dialog.showModal());
document.getElementById('close').addEventListener('click', () => dialog.close());
