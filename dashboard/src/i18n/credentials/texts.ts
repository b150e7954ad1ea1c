/** Texts of making a passkey, a password and recovery codes. */
export interface CredentialTexts {
  passkey: { title: string; text: string; make: string; cancelled: string; known: string; unsupported: string };
  password: {
    title: string;
    text: string;
    choose: string;
    label: string;
    hint: string;
    code: string;
    codeHint: string;
    oldCodeHint: string;
    save: string;
    faults: { noPassword: string; noCode: string; short: string; long: string; easy: string; code: string };
  };
  generator: { text: string; picture: string; secret: string; copy: string };
  codes: {
    title: string;
    text: string;
    sheet: (email: string, host: string) => string;
    copy: string;
    download: string;
    print: string;
    /** Name of the file. */
    file: string;
  };
}
