import type { RouteObject } from 'react-router';
import { AppFrame } from './components/frame/app-frame.tsx';
import { MissingPage } from './components/frame/missing-page.tsx';
import { features } from './features.ts';

/** Every screen inside the frame; a feature's page is loaded when it is first opened. */
export const windowRoutes: RouteObject[] = [
  {
    path: '/',
    element: <AppFrame items={features.flatMap((feature) => feature.rail)} />,
    errorElement: <MissingPage />,
    HydrateFallback: () => null,
    children: [...features.flatMap((feature) => feature.routes), { path: '*', element: <MissingPage /> }],
  },
];
