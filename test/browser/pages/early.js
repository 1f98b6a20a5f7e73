// A page that does not wait: the tag stands before this script and is neither async nor deferred.
Jessi.on('ready', () => heard.push(['early', {}]));
Jessi.open();
