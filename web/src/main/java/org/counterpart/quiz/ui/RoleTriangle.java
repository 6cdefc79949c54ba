package org.counterpart.quiz.ui;

import java.util.List;

/**
 * Where three scores lie in a triangle with a corner for each: at the mean of the corners, each weighing as much as its
 * score (barycentric coordinates, A. F. Möbius, Der barycentrische Calcul, 1827):
 *
 * <pre>point = (s1·corner1 + s2·corner2 + s3·corner3) / (s1 + s2 + s3)</pre>
 *
 * So a corner is reached by whoever scores in that role alone, a side by whoever scores nothing in the role opposite, and
 * the middle by whoever scores the same in all three, however high: the picture shows which role stands out, the bars how
 * much of it there is. Nothing at all (three zeros) speaks for no role and lies in the middle too.
 */
record RoleTriangle(Point first, Point second, Point third) {

    /** A place in the picture, x to the right, y downwards. */
    record Point(double x, double y) {

        Point to(Point other, double part) {
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }
    }

    /** @param scores three, each 0 or more, in the order of the corners */
    Point at(List<Double> scores) {
        double sum = scores.get(0) + scores.get(1) + scores.get(2);
        return sum <= 0 ? at(1, 1, 1, 3) : at(scores.get(0), scores.get(1), scores.get(2), sum);
    }

    Point middle() {
        return at(1, 1, 1, 3);
    }

    private Point at(double one, double two, double three, double sum) {
        return new Point(
                (one * first.x + two * second.x + three * third.x) / sum,
                (one * first.y + two * second.y + three * third.y) / sum);
    }
}
