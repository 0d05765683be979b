/** What the console's server would write into the page. The SDK reads it as it loads, so this module is evaluated first. */
export const serverFlags = {
  basePath: '/',
  consolePlugins: ['hosted-virtualization-plugin'],
  releaseVersion: '4.22.0',
};

(window as { SERVER_FLAGS?: object }).SERVER_FLAGS = serverFlags;
