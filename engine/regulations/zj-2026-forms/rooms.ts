import { all, atMost, joined, type Decision, type Expr } from '../decision/index.js';

type Number = Expr<'number', 'one'>;
interface Rooms {
  readonly classroom_area_m2: Number;
  readonly classroom_count: Number;
  readonly sub_area_m2: Number;
  readonly sub_count: Number;
}

const areaAndCount = (area: Number, count: Number) => joined(area, '平方米、', count, '个');

/** Classrooms of a kind are among all classrooms, by area and by number. */
export const subsetOfRooms = (rooms: Rooms): Decision => ({
  holds: all(
    atMost(rooms.sub_area_m2, rooms.classroom_area_m2),
    atMost(rooms.sub_count, rooms.classroom_count),
  ),
  actual: areaAndCount(rooms.sub_area_m2, rooms.sub_count),
  permitted: areaAndCount(rooms.classroom_area_m2, rooms.classroom_count),
});
