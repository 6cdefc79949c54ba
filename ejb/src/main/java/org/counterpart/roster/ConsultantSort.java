package org.counterpart.roster;

/**
 * How the list is sorted; the name always breaks a tie.
 *
 * @param by the column
 * @param descending from the end
 */
public record ConsultantSort(Column by, boolean descending) {

    /** By name, ascending. */
    public static final ConsultantSort BY_NAME = new ConsultantSort(Column.NAME, false);

    /** What the list can be sorted by. */
    public enum Column {
        NAME("lower(c.name)"),
        COUNTRY("c.country"),
        CITY("lower(c.city)"),
        ZONE("c.zone"),
        STATUS("c.status"),
        REGION("c.region"),
        JOINED("c.joinedOn");

        private final String expression;

        Column(String expression) {
            this.expression = expression;
        }
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        String tie = by == Column.NAME ? "" : ", lower(c.name)";
        return by.expression + direction + tie + ", c.id";
    }
}
