window[Symbol.for('jessi')] = { handle: { version: '0.9.0' } };
