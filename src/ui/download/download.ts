/** Saves a text as a file through the browser. */
export const download = (fileName: string, text: string, type = 'application/yaml'): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
};
