/** The script of the report: scripts/codegen.ts makes one piece of it and of report.css, and the page has both inside. */
import { showCases } from './cases.ts';
import { enableCopying } from './copy.ts';
import { openForPrint, openTargets, showMarks } from './fold.ts';
import { enableRequirementFilter } from './requirements.ts';

enableCopying();
openTargets();
showMarks();
openForPrint();
enableRequirementFilter();
showCases();
