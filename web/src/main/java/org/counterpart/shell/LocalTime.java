package org.counterpart.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The time somewhere, going on while it is looked at. The offset comes from us, so that a browser need not know the
 * zone; the browser's clock ticks.
 */
public class LocalTime extends Span {

    /** In a Lit template whose item has an {@code offset}; {@link #tick} keeps it going. */
    public static final String LIT = "${window.counterpartTime(item.offset)}";

    private static final long serialVersionUID = 1L;
    private static final String FUNCTION =
            """
            window.counterpartTime = offset => new Intl.DateTimeFormat($0, {weekday: 'short', hour: '2-digit',
              minute: '2-digit', timeZone: 'UTC'}).format(new Date(Date.now() + offset * 60000));
            const tick = () => this.isConnected && (%s);
            tick();
            clearInterval(this.counterpartTick);
            this.counterpartTick = setInterval(tick, 10000);
            """;

    private final int offset;

    public LocalTime(String zone, Clock clock) {
        this.offset = offset(zone, clock);
        addClassName("local-time");
        setText(World.here().timeThere(zone, clock));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        start(getElement(), event.getUI().getLocale(), "this.textContent = window.counterpartTime(" + offset + ")");
    }

    /** A zone's minutes east of UTC now. */
    public static int offset(String zone, Clock clock) {
        return ZoneId.of(zone).getRules().getOffset(clock.instant()).getTotalSeconds() / 60;
    }

    /** Keeps the times in a grid going. */
    public static void tick(Element grid, Locale locale) {
        start(grid, locale, "this.requestContentUpdate && this.requestContentUpdate()");
    }

    /** Keeps the times in a piece of markup going: the elements that say their {@code data-offset}. */
    public static void tickInside(Element markup, Locale locale) {
        start(
                markup,
                locale,
                "this.querySelectorAll('[data-offset]')"
                        + ".forEach(e => e.textContent = window.counterpartTime(+e.dataset.offset))");
    }

    private static void start(Element element, Locale locale, String show) {
        element.executeJs(FUNCTION.formatted(show), locale.toLanguageTag());
    }
}
