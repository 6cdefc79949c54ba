package org.counterpart.programmes.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeDetails;
import org.counterpart.programmes.ProgrammeFilter;
import org.counterpart.programmes.ProgrammeRow;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ProgrammeStatus;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;

/** What the firm delivers. What is shown stands in the address. */
@CdiComponent
@Route(value = "programmes", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "programmes.menu", order = 40, icon = "vaadin:diploma")
class ProgrammesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProgrammeService programmes;
    private final transient Validator validator;
    private final Member member;
    private final Span count = new Span();
    private final TextField words = new TextField(text("roster.filter.text"));
    private final Select<ProgrammeStatus> status = new Select<>();
    private final ProgrammeGrid grid;
    private final Div empty = new Div();
    private transient ProgrammeFilter filter = ProgrammeFilter.OFFERED;
    private boolean quiet;

    @Inject
    ProgrammesView(Member member, ProgrammeService programmes, Validator validator) {
        this.member = member;
        this.programmes = programmes;
        this.validator = validator;
        addClassName("screen");
        setSizeFull();
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        empty.addClassName("empty-state");
        grid = new ProgrammeGrid(member, programmes, this::change, this::endOffer, this::offerAgain);
        add(heading(), filters(), grid, empty);
        setFlexGrow(1, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        try {
            filter = new ProgrammeFilter(
                    asked.getSingleParameter("text").orElse(null),
                    null,
                    asked.getSingleParameter("status")
                                    .filter("RETIRED"::equalsIgnoreCase)
                                    .isPresent()
                            ? ProgrammeStatus.RETIRED
                            : null);
        } catch (Invalid unreadable) {
            Notices.problem(unreadable);
        }
        quiet = true;
        words.setValue(filter.text() == null ? "" : filter.text());
        status.setValue(filter.status() == null ? ProgrammeStatus.OFFERED : filter.status());
        quiet = false;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("programmes.title");
    }

    private Div heading() {
        Div heading = new Div(new Div(new H1(text("programmes.title")), count));
        heading.addClassName("screen-heading");
        if (member.has(Role.VP)) {
            Button add = new Button(text("programmes.add"), VaadinIcon.PLUS.create(), click -> open(null));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.add(add);
        }
        return heading;
    }

    private Div filters() {
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(200);
        words.addValueChangeListener(change -> asked());
        status.setLabel(text("programmes.status"));
        status.setItems(ProgrammeStatus.values());
        status.setItemLabelGenerator(ProgrammeGrid::label);
        status.addValueChangeListener(change -> asked());
        Div filters = new Div(words, status);
        filters.addClassNames("filters", "open");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private void asked() {
        if (quiet) {
            return;
        }
        boolean retired = status.getValue() == ProgrammeStatus.RETIRED;
        filter = new ProgrammeFilter(words.getValue(), null, retired ? ProgrammeStatus.RETIRED : null);
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.text() != null) {
            parameters.put("text", filter.text());
        }
        if (retired) {
            parameters.put("status", "RETIRED");
        }
        String path = RouteConfiguration.forApplicationScope()
                .getUrl(ProgrammesView.class, new RouteParameters(FirmLayout.FIRM, member.slug()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, QueryParameters.simple(parameters)));
        refresh();
    }

    private void refresh() {
        int found = programmes.count(member, filter);
        grid.show(filter, found);
        count.setText(Texts.here().count("programmes.count", found));
        grid.setVisible(found > 0);
        empty.setVisible(found == 0);
        empty.removeAll();
        if (found == 0) {
            String key = filter.equals(ProgrammeFilter.OFFERED) ? "programmes.empty" : "programmes.none";
            String what = member.has(Role.VP) || !filter.equals(ProgrammeFilter.OFFERED) ? ".text" : ".text.reader";
            empty.add(new Span(text(key + ".title")), new Span(text(key + what)));
        }
    }

    private void open(ProgrammeDetails seen) {
        new ProgrammeDialog(member, programmes, validator, seen, this::refresh).open();
    }

    private void change(ProgrammeRow row) {
        try {
            open(programmes.find(member, row.id()));
        } catch (NotFound gone) {
            meanwhile(row);
        }
    }

    private void endOffer(ProgrammeRow row) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("programmes.remove.title", "name", row.name()),
                text("programmes.remove.text"),
                text("programmes.remove"),
                confirmed -> run(row, () -> {
                    boolean kept = programmes.remove(member, row.id(), row.version());
                    Notices.done(text(kept ? "programmes.retired.done" : "programmes.removed", "name", row.name()));
                }),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void offerAgain(ProgrammeRow row) {
        run(row, () -> {
            ProgrammeData offered =
                    ThreeWay.with(programmes.find(member, row.id()).data(), "status", ProgrammeStatus.OFFERED);
            programmes.change(member, row.id(), row.version(), offered);
            Notices.done(text("programmes.offered.done", "name", row.name()));
        });
    }

    /** Does it, and shows how things stand now, also when somebody else was quicker. */
    private void run(ProgrammeRow row, Runnable action) {
        try {
            action.run();
        } catch (Stale | NotFound changedMeanwhile) {
            meanwhile(row);
        }
        refresh();
    }

    private void meanwhile(ProgrammeRow row) {
        Notices.problem(text("programmes.changed-meanwhile", "name", row.name()));
        refresh();
    }
}
