package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.TabbedPage;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** What the firm asks people with: the house's instrument and the firm's own. */
@CdiComponent
@Route(value = "instruments", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "instruments.menu", order = 17, icon = "vaadin:clipboard-text")
class InstrumentsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** More instruments than a firm writes; a list to look over, not to page through. */
    private static final int MOST = 500;

    private final transient InstrumentService instruments;
    private final Member member;
    private final Span count = new Span();
    private final Select<InstrumentStatus> status = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private boolean quiet;

    @Inject
    InstrumentsView(Member member, InstrumentService instruments) {
        this.member = member;
        this.instruments = instruments;
        addClassNames("screen", "instruments");
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        list.addClassName("instrument-list");
        empty.addClassName("empty-state");
        Paragraph about = new Paragraph(text("instruments.about"));
        about.addClassName("prose");
        add(heading(), about, filters(), list, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean archived = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("status")
                .filter("ARCHIVED"::equalsIgnoreCase)
                .isPresent();
        quiet = true;
        status.setValue(archived ? InstrumentStatus.ARCHIVED : InstrumentStatus.ACTIVE);
        quiet = false;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("instruments.menu");
    }

    private Div heading() {
        Button begin = new Button(text("instruments.new"), VaadinIcon.PLUS.create(), click -> new NewInstrumentDialog(
                        member, instruments, null)
                .open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button take = new Button(
                text("instruments.import"),
                VaadinIcon.UPLOAD_ALT.create(),
                click -> new ImportInstrumentDialog(member, instruments).open());
        Div actions = new Div(take, begin);
        actions.addClassName("actions");
        Div heading = new Div(new Div(new H1(text("instruments.menu")), count), actions);
        heading.addClassName("screen-heading");
        return heading;
    }

    private Div filters() {
        status.setLabel(text("instruments.status"));
        status.setItems(InstrumentStatus.values());
        status.setItemLabelGenerator(one -> text("instruments.status." + one));
        status.addValueChangeListener(change -> asked());
        Div filters = new Div(status);
        filters.addClassNames("filters", "open");
        return filters;
    }

    private void asked() {
        if (quiet) {
            return;
        }
        String path = RouteConfiguration.forApplicationScope()
                .getUrl(InstrumentsView.class, InstrumentNavigation.firm(member));
        QueryParameters wanted = status.getValue() == InstrumentStatus.ARCHIVED
                ? QueryParameters.simple(Map.of("status", "ARCHIVED"))
                : QueryParameters.empty();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, wanted));
        refresh();
    }

    private void refresh() {
        List<InstrumentRow> rows = instruments.rows(member, status.getValue(), new Slice(0, MOST));
        count.setText(Texts.here().count("instruments.count", rows.size()));
        list.removeAll();
        rows.forEach(row -> list.add(item(row)));
        list.setVisible(!rows.isEmpty());
        empty.removeAll();
        boolean archived = status.getValue() == InstrumentStatus.ARCHIVED;
        // The house's own is always there: what is missing is the firm's.
        boolean none = archived ? rows.isEmpty() : rows.stream().allMatch(InstrumentRow::house);
        empty.setVisible(none);
        if (none) {
            String key = archived ? "instruments.none-archived" : "instruments.empty";
            empty.add(new Span(text(key + ".title")), new Span(text(key + ".text")));
        }
    }

    private ListItem item(InstrumentRow row) {
        RouterLink name = new RouterLink(row.name(), InstrumentView.class, TabbedPage.parameters(member, row.id()));
        name.addClassName("row-name");
        Div badges = new Div();
        badges.addClassName("badges");
        if (row.house()) {
            badges.add(badge(text("instruments.house.badge"), "badge"));
        }
        if (row.published() != null) {
            badges.add(badge(text("instruments.published.number", "number", row.published()), "badge success"));
        }
        if (row.draft() != null) {
            badges.add(badge(text("instruments.draft.number", "number", row.draft()), "badge contrast"));
        }
        World world = World.here();
        Span facts = new Span(Texts.here().count("instruments.items", row.items()) + " · "
                + String.join(
                        ", ", row.languages().stream().map(world::language).toList()));
        facts.addClassName("secondary");
        Div words = new Div(name, facts);
        words.addClassName("stacked");
        return new ListItem(words, badges);
    }

    private static Span badge(String text, String theme) {
        Span badge = new Span(text);
        badge.getElement().getThemeList().add(theme);
        return badge;
    }
}
