package org.counterpart.members.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.MemberRow;
import org.counterpart.members.MemberStatus;
import org.counterpart.members.MembersService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** Who belongs to the firm, and with which roles. */
@CdiComponent
@Route(value = "members", layout = FirmLayout.class)
@ForRoles(Role.VP)
@Menu(title = "members.menu", order = 90, icon = "vaadin:key")
class MembersView extends VerticalLayout implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 900;

    private final transient MembersService members;
    private final Member member;
    private final transient World world = World.here();
    private final Grid<MemberRow> grid = new Grid<>();
    private final Span count = new Span();

    @Inject
    MembersView(Member member, MembersService members) {
        this.member = member;
        this.members = members;
        addClassName("screen");
        setSizeFull();
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        Button invite = new Button(text("members.invite"), VaadinIcon.ENVELOPE.create(), click -> new InvitationDialog(
                        member, members, this::refresh)
                .open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div heading = new Div(new Div(new H1(text("members.title")), count), invite);
        heading.addClassName("screen-heading");
        columns();
        add(heading, grid);
        setFlexGrow(1, grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("members.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        event.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    private void fit(int width) {
        boolean narrow = width < NARROW;
        grid.getColumnByKey("roles").setVisible(!narrow);
        grid.getColumnByKey("status").setVisible(!narrow);
        grid.getColumnByKey("since").setVisible(!narrow);
        grid.getColumnByKey("card").setVisible(narrow);
        grid.getColumnByKey("person").setVisible(!narrow);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", text("members.title"));
        grid.addColumn(new ComponentRenderer<>(MembersView::person))
                .setKey("person")
                .setHeader(text("members.person"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(row -> {
                    Div card = person(row);
                    Div standing = new Div(new Span(roles(row)), status(row));
                    standing.addClassName("badges");
                    card.add(standing);
                    return card;
                }))
                .setKey("card")
                .setHeader(text("members.person"))
                .setFlexGrow(3)
                .setVisible(false);
        grid.addColumn(MembersView::roles)
                .setKey("roles")
                .setHeader(text("members.roles"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(MembersView::status))
                .setKey("status")
                .setHeader(text("members.status"))
                .setFlexGrow(2);
        grid.addColumn(row ->
                        world.day(row.joinedAt() == null ? row.invitedAt() : row.joinedAt(), ZoneId.systemDefault()))
                .setKey("since")
                .setHeader(text("members.since"));
        grid.addColumn(new ComponentRenderer<>(this::actions))
                .setKey("actions")
                .setHeader(text("members.actions"))
                .setWidth("7em")
                .setFlexGrow(0);
        grid.setItems(
                query -> members.rows(member, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> members.count(member));
    }

    private void refresh() {
        count.setText(Texts.here().count("members.count", members.count(member)));
        grid.getDataProvider().refreshAll();
    }

    private static Div person(MemberRow row) {
        Span name = new Span(row.name());
        name.addClassName("strong");
        Span email = new Span(row.email());
        email.addClassName("secondary");
        Div person = new Div(name, email);
        person.addClassName("stacked");
        return person;
    }

    static String label(Role role) {
        return text("role." + role.name());
    }

    private static String roles(MemberRow row) {
        return row.roles().stream().sorted().map(MembersView::label).collect(Collectors.joining(", "));
    }

    private static Span status(MemberRow row) {
        boolean waiting = row.status() == MemberStatus.INVITED && !row.hasAccount();
        Span status = new Span(text(
                "members.status." + (waiting ? "waiting" : row.status().name().toLowerCase(Locale.ROOT))));
        status.getElement()
                .getThemeList()
                .add(
                        switch (row.status()) {
                            case ACTIVE -> "badge success";
                            case INVITED -> "badge";
                            case DEACTIVATED -> "badge contrast";
                        });
        return status;
    }

    private Component actions(MemberRow row) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(text("members.actions.for", "name", row.name()));
        SubMenu menu = more.getSubMenu();
        if (!row.roles().contains(Role.CLIENT)) {
            menu.addItem(text("members.roles.change"), click -> new RolesDialog(
                            row,
                            roles -> run(
                                    row,
                                    () -> members.changeRoles(member, row.id(), row.version(), roles),
                                    "members.roles.changed"))
                    .open());
        }
        if (row.status() == MemberStatus.INVITED) {
            menu.addItem(
                    text("members.invite.again"),
                    click -> run(row, () -> members.inviteAgain(member, row.id()), "members.invite.again.done"));
        }
        if (row.status() == MemberStatus.DEACTIVATED) {
            menu.addItem(
                    text("members.reactivate"),
                    click ->
                            run(row, () -> members.reactivate(member, row.id(), row.version()), "members.reactivated"));
        } else {
            menu.addItem(text("members.deactivate"), click -> confirmDeactivation(row));
        }
        return bar;
    }

    private void confirmDeactivation(MemberRow row) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("members.deactivate.title", "name", row.name()),
                text("members.deactivate.text"),
                text("members.deactivate"),
                confirmed -> run(row, () -> members.deactivate(member, row.id(), row.version()), "members.deactivated"),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** Does it, says so, and shows how things stand now, also when somebody else was quicker. */
    private void run(MemberRow row, Runnable action, String doneKey) {
        try {
            action.run();
            Notices.done(text(doneKey, "name", row.name()));
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("members.changed-meanwhile", "name", row.name()));
        }
        refresh();
    }
}
