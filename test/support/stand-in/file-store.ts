/** Files that the bot or people uploaded, kept by the ids under which they may be sent or fetched again. */
import type { UploadedFile } from "./read-request.ts";

export interface StoredFile {
  file_id: string;
  file_unique_id: string;
  file_size: number;
  file_name: string;
  file_path: string;
  mime_type: string;
  bytes: Buffer;
}

export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  /** A file that somebody sends. */
  add(name: string, mimeType: string, bytes: Buffer): StoredFile {
    return this.#keep({ field: name, name, mimeType, bytes });
  }

  #keep(upload: UploadedFile): StoredFile {
    const number = this.#files.size + 1;
    const stored: StoredFile = {
      file_id: `file-${number}`,
      file_unique_id: `unique-${number}`,
      file_size: upload.bytes.length,
      file_name: upload.name,
      file_path: `files/${number}`,
      mime_type: upload.mimeType,
      bytes: upload.bytes,
    };
    this.#files.set(stored.file_id, stored);
    return stored;
  }

  /** The file that a parameter names: `attach://field` of this request, or the id of one kept before. */
  take(value: string, uploads: UploadedFile[]): StoredFile | undefined {
    const field = value.replace(/^attach:\/\//, ""); // attach://x7 → x7
    const upload = uploads.find((file) => file.field === field);
    return upload ? this.#keep(upload) : this.#files.get(value);
  }

  find(fileId: string): StoredFile | undefined {
    return this.#files.get(fileId);
  }

  findByPath(path: string): StoredFile | undefined {
    return [...this.#files.values()].find((file) => file.file_path === path);
  }
}
