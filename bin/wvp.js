#!/usr/bin/env node
// Node 22 and later keep compiled code between runs; Node 20 has no such cache, and loading node:module there only costs time.
if (!process.versions.node.startsWith('20.')) process.getBuiltinModule('node:module').enableCompileCache?.();
const { main } = await import('../dist/main.js');
await main();
