const script = document.createElement('script');
script.src = '/jessi.js';
document.head.append(script);
