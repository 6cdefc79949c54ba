package org.counterpart.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.shell.TabbedPage;

/**
 * One instrument's page with one of its tabs open. Each tab is a view with an address of its own:
 *
 * <pre>{@code
 * @CdiComponent
 * @Route(value = "instruments/:id/passport", layout = FirmLayout.class)
 * class PassportView extends InstrumentPage {
 *
 *     @Inject
 *     PassportView(InstrumentFrame frame, PassportService passports) {
 *         super(frame);
 *         …
 *     }
 *
 *     @Override
 *     protected Component content(InstrumentDetails instrument) { … }
 * }
 *
 * @Dependent
 * class PassportTab implements InstrumentTab { … }
 * }</pre>
 */
abstract class InstrumentPage extends TabbedPage<InstrumentDetails> {

    private static final long serialVersionUID = 1L;

    InstrumentPage(InstrumentFrame frame) {
        super(frame, "instruments.tabs");
        addClassNames("screen", "instrument");
    }

    @Override
    protected final String name(InstrumentDetails instrument) {
        return instrument.instrument().name();
    }

    @Override
    protected final List<Component> above(InstrumentDetails instrument) {
        Div heading = new Div(new H1(name(instrument)));
        heading.addClassName("screen-heading");
        if (instrument.instrument().house()) {
            heading.add(badge("instruments.house.badge", "badge"));
        }
        if (instrument.instrument().status() == InstrumentStatus.ARCHIVED) {
            heading.add(badge("instruments.archived.badge", "badge contrast"));
        }
        return List.of(heading);
    }
}
