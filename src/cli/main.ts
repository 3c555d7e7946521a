#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// What is compiled is kept in the system's folder for temporary files: it more than halves the time of the next start.
enableCompileCache();
await import('./program.ts');
