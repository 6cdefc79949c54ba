package org.counterpart.engagement.ui;

import com.vaadin.flow.component.Component;

/** The screens of engagements that others lead to, for tests of those. */
public final class EngagementTestRoutes {

    private EngagementTestRoutes() {}

    /** An engagement's own page. */
    public static Class<? extends Component> overview() {
        return OverviewView.class;
    }
}
