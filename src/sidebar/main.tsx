import { render } from 'preact';
import { App } from './App.tsx';

const place = document.getElementById('app');
if (place !== null)
  render(<App opensAt={document.documentElement.dataset['panel'] === 'formula' ? 'formula' : 'data'} />, place);
