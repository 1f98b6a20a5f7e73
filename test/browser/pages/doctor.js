history.replaceState({}, '', '?jessi=doctor');
