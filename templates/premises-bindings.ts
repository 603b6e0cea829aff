import type { FormEntries } from '../engine/bindings/index.js';

/** The rooms of the table of the premises, which Table 1 and the application for certification share. */
export const ROOMS = [
  'classroom',
  'computer_classroom',
  'laboratory',
  'recording_classroom',
  'remote_network_classroom',
  'library_reading_room',
  'office',
  'meeting_room',
  'staff_dormitory',
  'student_dormitory',
  'canteen',
  'custom_room_1',
  'custom_room_2',
  'custom_room_3',
  'other_room',
] as const;

/** The land of that table, as the rules call it; in mu. */
export const landOf = (f: FormEntries) => ({
  land_total_mu: f.number('land_area_total'),
  land_owned_mu: f.number('land_area_owned'),
  land_leased_mu: f.number('land_area_leased'),
});

/** Its buildings, in square metres. */
export const buildingsOf = (f: FormEntries) => ({
  building_total_m2: f.number('building_area_total'),
  building_owned_m2: f.number('building_area_owned'),
  building_leased_m2: f.number('building_area_leased'),
});
