import type { ExactNumber } from '../../core/exact-number.js';
import { verdict, type Answer } from '../answer.js';

interface Rooms {
  readonly classroom_area_m2: ExactNumber;
  readonly classroom_count: ExactNumber;
  readonly sub_area_m2: ExactNumber;
  readonly sub_count: ExactNumber;
}

/** Classrooms of a kind are among all classrooms, by area and by number. */
export const subsetOfRooms = (rooms: Rooms): Answer =>
  verdict(
    rooms.sub_area_m2.atMost(rooms.classroom_area_m2) && rooms.sub_count.atMost(rooms.classroom_count),
    {
      actual: `${rooms.sub_area_m2.toString()}平方米、${rooms.sub_count.toString()}个`,
      limit: `${rooms.classroom_area_m2.toString()}平方米、${rooms.classroom_count.toString()}个`,
    },
  );
