package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.TeamData;
import org.counterpart.engagement.TeamMemberRow;
import org.counterpart.engagement.TeamService;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.StaffRow;
import org.counterpart.shell.Notices;

/** The firm's people on an engagement; clients read their names, the firm's own set them. */
class TeamSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient TeamService team;
    private final transient EngagementDetails engagement;
    private final transient Runnable changed;

    TeamSection(Member member, TeamService team, EngagementDetails engagement, Runnable changed) {
        this.member = member;
        this.team = team;
        this.engagement = engagement;
        this.changed = changed;
        boolean mayChange = member.has(Role.VP, Role.CONSULTANT) && engagement.phase() != Phase.CLOSED;
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        engagement.team().forEach(one -> list.add(line(one, mayChange)));
        add(new H2(text("engagement.team")));
        if (engagement.team().isEmpty()) {
            Span nobody = new Span(text("engagement.team.none"));
            nobody.addClassName("secondary");
            add(nobody);
        }
        add(list);
        if (mayChange) {
            add(adding());
        }
    }

    private ListItem line(TeamMemberRow one, boolean mayChange) {
        ListItem line = new ListItem(new Span(one.name()));
        if (one.lead()) {
            Span lead = new Span(text("engagement.team.lead"));
            lead.getElement().getThemeList().add("badge small");
            line.add(lead);
        } else if (mayChange) {
            MenuBar bar = new MenuBar();
            bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
            MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
            more.setAriaLabel(text("members.actions.for", "name", one.name()));
            more.getSubMenu()
                    .addItem(
                            text("engagement.team.let-lead"),
                            click -> run(() -> {
                                team.put(member, engagement.id(), new TeamData(one.memberId(), true));
                                Notices.done(text("engagement.team.leads", "name", one.name()));
                            }));
            more.getSubMenu().addItem(text("engagement.team.remove"), click -> remove(one));
            line.add(bar);
        }
        return line;
    }

    private void remove(TeamMemberRow one) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("engagement.team.remove.title", "name", one.name()),
                text("engagement.team.remove.text"),
                text("engagement.team.remove"),
                confirmed -> run(() -> {
                    team.remove(member, engagement.id(), one.memberId(), engagement.version());
                    Notices.done(text("engagement.team.removed", "name", one.name()));
                }),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private Div adding() {
        ComboBox<StaffRow> choice = new ComboBox<>(text("engagement.team.add"));
        choice.setItems(query -> team
                .candidates(
                        member,
                        engagement.id(),
                        query.getFilter().orElse(""),
                        new Slice(query.getOffset(), query.getLimit()))
                .stream());
        choice.setItemLabelGenerator(StaffRow::name);
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                run(() -> {
                    boolean first = engagement.team().isEmpty();
                    team.put(
                            member,
                            engagement.id(),
                            new TeamData(chosen.getValue().id(), first));
                    Notices.done(text(
                            "engagement.team.added", "name", chosen.getValue().name()));
                });
            }
        });
        Div adding = new Div(choice);
        adding.addClassName("adding");
        return adding;
    }

    private void run(Runnable action) {
        try {
            action.run();
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("engagement.changed-meanwhile"));
        } catch (Conflict refused) {
            Notices.problem(refused);
        }
        try {
            changed.run();
        } catch (NotFound left) {
            // Whoever took themselves off the team has nothing more to look for here.
            EngagementNavigation.toList(member);
        }
    }
}
