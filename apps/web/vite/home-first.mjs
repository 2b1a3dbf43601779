/** The room most people come to: the browser fetches it beside the application, not after it. */
const HOME = '/src/rooms/search/search-page.tsx';

/** Names in the page what the home will ask for as soon as the application runs. */
export const homeFirst = {
  name: 'home-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => {
      const chunks = Object.values(bundle ?? {}).filter(({ type }) => type === 'chunk');
      const home = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(HOME));
      const isThere = new Set(chunks.find(({ isEntry }) => isEntry)?.imports);
      const files = [home.fileName, ...home.imports].filter(
        (file) => !isThere.has(file) && !bundle[file].isEntry,
      );
      return files.map((file) => ({
        tag: 'link',
        injectTo: 'head',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
      }));
    },
  },
};
