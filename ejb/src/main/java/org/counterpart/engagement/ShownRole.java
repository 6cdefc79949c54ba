package org.counterpart.engagement;

/** Which of the three consulting roles what was done shows; and the fourth case, in which the firm had none. */
public enum ShownRole {
    /** The firm decided: it diagnosed and solved. */
    EXPERT,
    /** The client decided, and the firm gathered the data or carried it out. */
    PAIR_OF_HANDS,
    /** Both decided. */
    COLLABORATIVE,
    /** The client decided and did it all. */
    CLIENT_ALONE;

    /** The role that one decision shows. Who decides tells more than who works: so that is asked first. */
    static ShownRole of(Who decided, Who data, Who implemented) {
        return switch (decided) {
            case FIRM -> EXPERT;
            case TOGETHER -> COLLABORATIVE;
            default ->
                data == Who.CLIENT && (implemented == Who.CLIENT || implemented == Who.NOBODY_YET)
                        ? CLIENT_ALONE
                        : PAIR_OF_HANDS;
        };
    }
}
