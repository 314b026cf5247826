/** Registers for all events at once: whatever the calls of the rows cause is delivered and read. */
import { AssertionError } from 'node:assert';
import { CallFailure } from '../../lib/native/conversation.ts';
import { eventDecoderOf } from '../../lib/native/decode.ts';
import { eventNamed, eventNames } from '../../lib/native/event.ts';

import type { ObjectHandle } from '../../lib/native/object.ts';
import { type SubscriptionHandle, subscribe } from '../../lib/native/subscriptions.ts';

/** Those that the driver has. An event that it lacks has to be refused with an error of libvirt's. */
export async function listenToAll(connection: ObjectHandle): Promise<SubscriptionHandle[]> {
  const opened: SubscriptionHandle[] = [];
  for (const name of eventNames()) {
    const signature = eventNamed(name)!;
    const subscription = await subscribe({
      source: signature.source,
      id: signature.id,
      connection,
      decode: eventDecoderOf(signature),
      receive: () => {},
      referenced: false,
    });
    if (!(subscription instanceof CallFailure)) opened.push(subscription);
    else if (subscription.failure.failed !== 'error')
      throw new AssertionError({ message: `${name}: ${subscription.failure.failed}` });
  }
  return opened;
}
