declare module '*.css';
declare module '@fontsource-variable/plus-jakarta-sans';
declare module '*?url' {
  const url: string;
  export { url as default };
}
