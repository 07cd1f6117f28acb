/** Takes files that the reader drops anywhere on the page or chooses in the browser's own dialogue. */
export function receiveFiles(input: HTMLInputElement, take: (files: readonly File[]) => void): void {
  const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const drag = (on: boolean): void => {
    document.body.classList.toggle('dropping', on);
  };
  document.addEventListener('dragover', (event) => {
    if (!isFiles(event)) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    drag(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) drag(false);
  });
  document.addEventListener('drop', (event) => {
    drag(false);
    if (!isFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // The same file can be chosen again after it was changed.
    input.value = '';
  });
}
