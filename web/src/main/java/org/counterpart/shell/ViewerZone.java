package org.counterpart.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** The zone of whoever looks at a screen, as their browser says it. */
public final class ViewerZone {

    private ViewerZone() {}

    /** Hands the zone on: at once where the tab has said it before, else as soon as it answers. */
    public static void of(UI ui, Consumer<ZoneId> reader) {
        ui.getPage().retrieveExtendedClientDetails(details -> reader.accept(zone(details)));
    }

    /** A browser that says none, or one that nobody here knows, is told in UTC. */
    private static ZoneId zone(ExtendedClientDetails details) {
        try {
            String id = details.getTimeZoneId();
            return id == null || id.isBlank() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
