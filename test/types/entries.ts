/** A user's file that imports all that there is, so that a compiler looks into every declaration. */
import * as library from 'libvirt-native';
import * as admin from 'libvirt-native/admin';
import * as config from 'libvirt-native/config';
import * as constants from 'libvirt-native/constants';
import * as doctor from 'libvirt-native/doctor';
import * as guest from 'libvirt-native/guest';
import * as testing from 'libvirt-native/testing';

export const entries = [library, admin, config, constants, doctor, guest, testing];
