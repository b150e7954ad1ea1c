/** One letter to one person, in plain text. */
export interface Mail {
  to: { email: string; name?: string };
  /** The name that the letter comes from, usually the municipality; the address is the installation's. */
  fromName: string;
  /** Where an answer goes; the sender's address when absent. */
  replyTo?: string;
  subject: string;
  text: string;
  attachments?: MailAttachment[];
}

/** A small text file that goes with a letter, such as a calendar entry. */
export interface MailAttachment {
  name: string;
  /** Media type with its parameters: `text/calendar; method=REQUEST`. */
  type: string;
  content: string;
}
