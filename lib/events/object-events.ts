/** The events of one object: a part of classes. */
import type { ConnectedObject } from '../core/object.ts';
import { eventsOf, listenTo } from './events.ts';
import type { EventSubject, ObjectEvent, ObjectEventName } from './names.ts';
import type { EventStream, EventsOptions } from './stream.ts';
import type { ListenOptions, Subscription } from './subscription.ts';

/** What has events of its own. */
export interface ObjectEvents<Type extends EventSubject> {
  /**
   * The events of this object alone, to iterate over: `domain.events('lifecycle')`, `pool.events('refresh')`.
   *
   * @see virConnectDomainEventRegisterAny
   * @see virConnectNetworkEventRegisterAny
   * @see virConnectStoragePoolEventRegisterAny
   * @see virConnectNodeDeviceEventRegisterAny
   * @see virConnectSecretEventRegisterAny
   */
  events<Short extends ObjectEventName<Type>>(
    name: Short,
    options?: EventsOptions,
  ): EventStream<ObjectEvent<Type, Short>>;

  /**
   * Calls a listener at each event of this object, until the subscription is closed or the signal aborts.
   *
   * @see virConnectDomainEventRegisterAny
   * @see virConnectNetworkEventRegisterAny
   * @see virConnectStoragePoolEventRegisterAny
   * @see virConnectNodeDeviceEventRegisterAny
   * @see virConnectSecretEventRegisterAny
   */
  on<Short extends ObjectEventName<Type>>(
    name: Short,
    listener: (event: ObjectEvent<Type, Short>) => unknown,
    options?: ListenOptions,
  ): Promise<Subscription>;
}

/** The part of a class that has ObjectEvents. */
export const objectEvents = {
  events<Type extends EventSubject, Short extends ObjectEventName<Type>>(
    name: Short,
    options?: EventsOptions,
  ): EventStream<ObjectEvent<Type, Short>> {
    return eventsOf<Type, Short>(this as ConnectedObject<Type>, name, options);
  },

  on<Type extends EventSubject, Short extends ObjectEventName<Type>>(
    name: Short,
    listener: (event: ObjectEvent<Type, Short>) => unknown,
    options?: ListenOptions,
  ): Promise<Subscription> {
    return listenTo<Type, Short>(this as ConnectedObject<Type>, name, listener, options);
  },
} satisfies ThisType<ConnectedObject<EventSubject>>;
