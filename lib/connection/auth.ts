/** Credentials that libvirt prompts for while a connection opens. */
import type { Answers, Prompt, SendOptions } from '../native/conversation.ts';
import { enumName } from '../native/enumeration.ts';
import type { ConnectCredentialType } from '../native/generated/enums.ts';

/** A prompt of libvirt. */
export interface Credential {
  /** What is required: 'username', 'authname', 'passphrase', 'echoprompt', 'noechoprompt' … */
  type: ConnectCredentialType;
  /** The text to show to the user. */
  prompt: string;
  /** What the answer is computed from, if the mechanism has a challenge. */
  challenge: string | null;
  /** What libvirt uses without an answer. */
  defaultResult: string | null;
}

/**
 * Answers prompts: for each credential a text, or undefined for none. With undefined instead of an array, the authentication fails with
 * libvirt's error; what the function throws, `connect()` rejects with. So it does, with a TypeError, where an answer is no string, is no
 * well-formed Unicode or has a NUL character. An answer that comes after `signal` has aborted is ignored.
 *
 * @see virConnectAuthCallbackPtr
 */
export type AuthCallback = (
  credentials: Credential[],
) => Promise<(string | undefined)[] | undefined> | (string | undefined)[] | undefined;

/** All types but 'external', which needs more than a text: virConnectCredentialType 1 to 8. */
const askable = [1, 2, 3, 4, 5, 6, 7, 8];

/** What a call that opens a connection needs. */
export function askWith(auth: AuthCallback | undefined): { types: number[] | null; options: Pick<SendOptions, 'ask'> } {
  if (auth === undefined) return { types: null, options: {} };
  const ask = async (prompts: Prompt[]): Promise<Answers> => {
    const credentials = prompts.map(credentialOf);
    return checkAnswers(await auth([...credentials]), credentials);
  };
  return { types: askable, options: { ask } };
}

/** Reads each answer once. No message shows one: it is a secret. */
function checkAnswers(answers: unknown, credentials: readonly Credential[]): Answers {
  if (answers === undefined) return undefined;
  if (!Array.isArray(answers))
    throw new TypeError(`auth must return an array of strings, or undefined, not ${typeName(answers)}`);
  if (answers.length > credentials.length)
    throw new TypeError(`auth returned ${answers.length} answers to ${credentials.length} prompts`);
  return credentials.map(({ type }, index) => checkAnswer(answers[index], `auth: the answer to '${type}'`));
}

function checkAnswer(answer: unknown, subject: string): string | null {
  if (answer === undefined || answer === null) return null;
  if (typeof answer !== 'string') throw new TypeError(`${subject} must be a string, not ${typeName(answer)}`);
  if (answer.includes('\0')) throw new TypeError(`${subject} must not contain a NUL character`);
  if (!answer.isWellFormed()) throw new TypeError(`${subject} must be well-formed Unicode, without lone surrogates`);
  return answer;
}

function typeName(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `a ${typeof value}`;
  return `an object${Buffer.isBuffer(value) ? ' (a Buffer)' : ''}`;
}

function credentialOf({ type, prompt, challenge, defaultResult }: Prompt): Credential {
  return {
    type: enumName('ConnectCredentialType', type) as ConnectCredentialType,
    prompt: prompt ?? '',
    challenge,
    defaultResult,
  };
}
