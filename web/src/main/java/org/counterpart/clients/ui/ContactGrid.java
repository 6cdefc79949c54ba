package org.counterpart.clients.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.clients.ContactAccess;
import org.counterpart.clients.ContactData;
import org.counterpart.clients.ContactDetails;
import org.counterpart.clients.ContactService;
import org.counterpart.clients.ContactStatus;
import org.counterpart.clients.Phones;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.CardGrid;
import org.counterpart.shell.LocalTime;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;

/** The people of a client organisation: lazy; on a narrow screen one column that says it all. */
class ContactGrid extends CardGrid<ContactDetails> {

    private static final long serialVersionUID = 1L;

    /** As many as are shown without a scroll bar of their own. */
    private static final int FEW = 12;

    private final Member member;
    private final transient Clock clock;
    private final transient World world = World.here();
    private final transient Actions actions;
    private int known;

    /** What can be done with one of them. */
    interface Actions {

        void edit(ContactDetails contact);

        void invite(ContactDetails contact);

        void become(ContactDetails contact, ContactStatus status);
    }

    ContactGrid(Member member, ContactService contacts, UUID organization, Clock clock, Actions actions) {
        super(text("clients.people"));
        this.member = member;
        this.clock = clock;
        this.actions = actions;
        addClassName("plain-rows");
        column("card", "members.person", this::card, 1).setVisible(false);
        column("name", "members.person", ContactGrid::named, 3);
        column("reach", "clients.reach", ContactGrid::reach, 4);
        column("language", "clients.language.and-time", this::language, 2);
        column("access", "clients.access", ContactGrid::access, 2);
        addColumn(new ComponentRenderer<>(this::menu))
                .setKey("actions")
                .setHeader(text("members.actions"))
                .setWidth("6em")
                .setFlexGrow(0);
        setItems(
                query -> contacts.rows(member, organization, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> known);
    }

    /** Shows as many as there are. */
    void show(int contacts) {
        known = contacts;
        setAllRowsVisible(contacts <= FEW);
        getDataProvider().refreshAll();
    }

    private <C extends Component> Column<ContactDetails> column(
            String key, String header, SerializableFunction<ContactDetails, C> cell, int grow) {
        return addColumn(new ComponentRenderer<>(cell))
                .setKey(key)
                .setHeader(text(header))
                .setFlexGrow(grow);
    }

    private static Div named(ContactDetails contact) {
        ContactData data = contact.data();
        Span name = new Span(data.name());
        name.addClassName("strong");
        Div named = new Div(name);
        named.addClassName("stacked");
        if (!data.position().isEmpty()) {
            named.add(quiet(data.position()));
        }
        if (!data.note().isEmpty()) {
            named.add(quiet(data.note()));
        }
        return named;
    }

    private static Div reach(ContactDetails contact) {
        ContactData data = contact.data();
        Div reach = new Div();
        reach.addClassNames("stacked", "reach");
        if (!data.email().isEmpty()) {
            reach.add(link("mailto:" + data.email(), data.email()));
        }
        if (!data.phone().isEmpty()) {
            reach.add(link("tel:" + data.phone(), Phones.written(data.phone())));
        }
        if (data.email().isEmpty() && data.phone().isEmpty()) {
            reach.add(quiet(text("roster.nothing")));
        }
        return reach;
    }

    private Div language(ContactDetails contact) {
        LocalTime time = new LocalTime(contact.data().zone(), clock);
        time.addClassName("secondary");
        time.getElement().setAttribute("title", world.zone(contact.data().zone(), clock));
        Div both = new Div(new Span(world.language(contact.data().language())), time);
        both.addClassName("stacked");
        return both;
    }

    private static Span access(ContactDetails contact) {
        boolean left = contact.data().status() == ContactStatus.LEFT;
        Span access = new Span(text(
                left
                        ? "clients.left"
                        : "clients.access." + contact.access().name().toLowerCase(Locale.ROOT)));
        if (left || contact.access() != ContactAccess.NONE) {
            access.getElement()
                    .getThemeList()
                    .add(
                            left || contact.access() == ContactAccess.CLOSED
                                    ? "badge contrast"
                                    : contact.access() == ContactAccess.ACTIVE ? "badge success" : "badge");
        } else {
            access.addClassName("secondary");
        }
        return access;
    }

    private Div card(ContactDetails contact) {
        Div card = new Div(named(contact), reach(contact), language(contact), new Div(access(contact)));
        card.addClassName("card");
        return card;
    }

    private MenuBar menu(ContactDetails contact) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(text("members.actions.for", "name", contact.data().name()));
        SubMenu menu = more.getSubMenu();
        menu.addItem(text("roster.edit"), click -> actions.edit(contact));
        if (contact.data().status() == ContactStatus.LEFT) {
            menu.addItem(text("clients.back-again"), click -> actions.become(contact, ContactStatus.ACTIVE));
            return bar;
        }
        if (member.has(Role.VP) && contact.access() != ContactAccess.ACTIVE) {
            menu.addItem(
                    text(
                            switch (contact.access()) {
                                case NONE -> "clients.invite";
                                case INVITED -> "members.invite.again";
                                default -> "clients.let-in";
                            }),
                    click -> invite(contact));
        }
        menu.addItem(
                text("clients.leave"),
                click -> confirm(
                        "clients.leave", contact, "error primary", () -> actions.become(contact, ContactStatus.LEFT)));
        return bar;
    }

    private void invite(ContactDetails contact) {
        if (contact.access() == ContactAccess.NONE && contact.data().email().isEmpty()) {
            Notices.problem(text("clients.invitation.email"));
        } else {
            confirm("clients.invite", contact, "primary", () -> actions.invite(contact));
        }
    }

    /** What gives somebody a door here or takes it away is not done by a slip. */
    private static void confirm(String key, ContactDetails contact, String theme, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(
                text(key + ".title", "name", contact.data().name()),
                text(key + ".text", "email", contact.data().email()),
                text(key),
                confirmed -> action.run(),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme(theme);
        dialog.open();
    }

    private static Anchor link(String address, String words) {
        return new Anchor(address, words);
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }
}
