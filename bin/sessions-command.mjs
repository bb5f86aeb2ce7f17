#!/usr/bin/env node
// `sessions …` of the installed package is `all-the-sessions sessions …`.
process.argv.splice(2, 0, 'sessions');
await import('./all-the-sessions.mjs');
