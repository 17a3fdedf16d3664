// Loaded into a measured process: hands its peak memory (KiB) to the parent over descriptor 3.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
