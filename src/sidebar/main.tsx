import { render } from 'preact';
import { App } from './App.tsx';
import { isPanel } from './panels.ts';

const place = document.getElementById('app');
const { panel = '' } = document.documentElement.dataset;
if (place !== null) render(<App opensAt={isPanel(panel) ? panel : 'data'} />, place);
