import type { UploadedFile } from '../../../api/contract/applications.ts';
import type { Answer } from '../api.ts';
import type { ChosenFile } from './form-model.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
};

/** Sends one file, telling how many percent are on their way. XMLHttpRequest, because fetch cannot tell. */
export function upload(url: string, file: ChosenFile, tell: (percent: number) => void): Promise<Answer<UploadedFile>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${url}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', TYPES[file.name.replace(/.*\./, '').toLowerCase()] ?? file.blob.type);
    request.setRequestHeader('idempotency-key', file.key);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(Math.round((100 * loaded) / total)));
    request.addEventListener('loadend', () => {
      const { status, response } = request;
      resolve(
        status === 201 && response ? { value: response } : { trouble: { code: response?.code ?? (status ? 'unavailable' : 'offline') } },
      );
    });
    request.send(file.blob);
  });
}
