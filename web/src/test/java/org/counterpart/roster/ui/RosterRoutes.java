package org.counterpart.roster.ui;

import com.vaadin.flow.component.Component;

/** The roster's screens that other features' screens lead to. */
public final class RosterRoutes {

    private RosterRoutes() {}

    /** One consultant's own screen. */
    public static Class<? extends Component> consultant() {
        return ConsultantView.class;
    }
}
