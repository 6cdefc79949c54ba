package org.counterpart.staffing;

/** What a suggestion looks at. */
public enum Criterion {
    /** How well they speak what the people there speak. */
    LANGUAGE(4),
    /** How much of their working day lies in the clients'. */
    HOURS(2),
    /** Whether they have done what it takes. */
    SPECIALITY(3),
    /** Whether they are certified for the programme, on all of the days. */
    PROGRAMME(4),
    /** Whether they have the days, after leave, holidays and firm bookings. */
    LOAD(3);

    private final int usual;

    Criterion(int usual) {
        this.usual = usual;
    }

    /** What it weighs unless somebody says otherwise. */
    public int usualWeight() {
        return usual;
    }
}
