package org.counterpart.programmes.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.function.Consumer;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeFilter;
import org.counterpart.programmes.ProgrammeRow;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ProgrammeStatus;
import org.counterpart.shell.CardGrid;
import org.counterpart.shell.World;

/** The list of programmes: lazy; on a narrow screen one column that says it all. */
class ProgrammeGrid extends CardGrid<ProgrammeRow> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient World world = World.here();
    private final transient Consumer<ProgrammeRow> change;
    private final transient Consumer<ProgrammeRow> endOffer;
    private final transient Consumer<ProgrammeRow> offerAgain;
    private transient ProgrammeFilter filter = ProgrammeFilter.OFFERED;
    private int found;

    ProgrammeGrid(
            Member member,
            ProgrammeService programmes,
            Consumer<ProgrammeRow> change,
            Consumer<ProgrammeRow> endOffer,
            Consumer<ProgrammeRow> offerAgain) {
        super(text("programmes.title"));
        this.member = member;
        this.change = change;
        this.endOffer = endOffer;
        this.offerAgain = offerAgain;
        addClassName("plain-rows");
        column("card", "programmes.name", this::card, 1).setVisible(false);
        column("name", "programmes.name", ProgrammeGrid::described, 4);
        column("languages", "programmes.languages", this::languages, 3);
        column("length", "programmes.length.short", row -> new Span(Lengths.days(row.halfDays())), 1);
        column("certified", "programmes.certification", this::certified, 2);
        if (member.has(Role.VP)) {
            addColumn(new ComponentRenderer<>(this::actions))
                    .setKey("actions")
                    .setHeader(text("members.actions"))
                    .setWidth("7em")
                    .setFlexGrow(0);
        }
        setItems(
                query -> programmes.rows(member, filter, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> found);
    }

    /** Shows the programmes that match. */
    void show(ProgrammeFilter wanted, int matches) {
        filter = wanted;
        found = matches;
        getDataProvider().refreshAll();
    }

    static String label(ProgrammeStatus status) {
        return text("programmes.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private <C extends Component> Column<ProgrammeRow> column(
            String key, String header, com.vaadin.flow.function.SerializableFunction<ProgrammeRow, C> cell, int grow) {
        return addColumn(new ComponentRenderer<>(cell))
                .setKey(key)
                .setHeader(text(header))
                .setFlexGrow(grow);
    }

    private static Div described(ProgrammeRow row) {
        Span name = new Span(row.name());
        name.addClassName("strong");
        Span summary = new Span(row.summary());
        summary.addClassName("secondary");
        Div described = new Div(name, summary);
        described.addClassName("stacked");
        if (row.status() == ProgrammeStatus.RETIRED) {
            Span retired = new Span(label(row.status()));
            retired.getElement().getThemeList().add("badge contrast small");
            described.addComponentAsFirst(new Div(retired));
        }
        return described;
    }

    private Div card(ProgrammeRow row) {
        Div card = new Div(described(row), new Span(Lengths.days(row.halfDays())), languages(row), certified(row));
        card.addClassName("card");
        return card;
    }

    private Div languages(ProgrammeRow row) {
        Div badges = new Div();
        badges.addClassName("badges");
        row.languages().forEach(tag -> {
            Span badge = new Span(world.language(tag));
            badge.getElement().getThemeList().add("badge");
            badges.add(badge);
        });
        return badges;
    }

    /** Whether one must be certified, and the way to those who are. */
    private Div certified(ProgrammeRow row) {
        Anchor who =
                new Anchor("f/" + member.slug() + "/roster?certified=" + row.id(), text("programmes.certified.who"));
        who.addClassName("row-name");
        who.getElement().setAttribute("router-link", true);
        who.getElement().setAttribute("aria-label", text("programmes.certified.who.for", "name", row.name()));
        Span needed = new Span(text(
                row.certificationRequired() ? "programmes.certification.needed" : "programmes.certification.free"));
        needed.addClassName("secondary");
        Div both = new Div(needed, who);
        both.addClassName("stacked");
        return both;
    }

    private Component actions(ProgrammeRow row) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(text("members.actions.for", "name", row.name()));
        more.getSubMenu().addItem(text("roster.edit"), click -> change.accept(row));
        if (row.status() == ProgrammeStatus.OFFERED) {
            more.getSubMenu().addItem(text("programmes.remove"), click -> endOffer.accept(row));
        } else {
            more.getSubMenu().addItem(text("programmes.offer-again"), click -> offerAgain.accept(row));
        }
        return bar;
    }
}
