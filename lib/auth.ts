/** Credentials, asked for while a connection opens. */
import type { Answers, Prompt, SendOptions } from './native/conversation.ts';
import { enumName } from './native/enumeration.ts';
import type { ConnectCredentialType } from './native/generated/enums.ts';

/** One thing that libvirt asks for. */
export interface Credential {
  /** What is asked for: 'username', 'authname', 'passphrase', 'echoprompt', 'noechoprompt' … */
  type: ConnectCredentialType;
  /** The text to show a person. */
  prompt: string;
  /** What an answer is to be computed from, where the mechanism has such a thing. */
  challenge: string | null;
  /** What libvirt would take without an answer. */
  defaultResult: string | null;
}

/**
 * Answers prompts: for each credential a text, or undefined for none. Rejecting, or answering undefined, gives up.
 *
 * @see virConnectAuthCallbackPtr
 */
export type AuthCallback = (
  credentials: Credential[],
) => Promise<(string | undefined)[] | undefined> | (string | undefined)[] | undefined;

/** All kinds but an external one, which needs more than a text: virConnectCredentialType 1 to 8. */
const askable = [1, 2, 3, 4, 5, 6, 7, 8];

/** What a call that opens a connection needs. */
export function askWith(auth: AuthCallback | undefined): { types: number[] | null; options: Pick<SendOptions, 'ask'> } {
  if (auth === undefined) return { types: null, options: {} };
  const ask = async (prompts: Prompt[]): Promise<Answers> => {
    const answers = await auth(prompts.map(credentialOf));
    return answers?.map((text) => text ?? null);
  };
  return { types: askable, options: { ask } };
}

function credentialOf({ type, prompt, challenge, defaultResult }: Prompt): Credential {
  return {
    type: enumName('ConnectCredentialType', type) as ConnectCredentialType,
    prompt: prompt ?? '',
    challenge,
    defaultResult,
  };
}
