package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.counterpart.clients.Phones;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.AnswerOfSeat;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.ParticipantDetails;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.ReachData;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/** Somebody who is invited, whether they come, and what the firm's people do about it. */
class PersonLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient WorkshopServices services;
    private final transient WorkshopDetails workshop;
    private final transient Steps steps;

    /** @param known how to reach them; {@code null}: not for this member to know */
    PersonLine(
            Member member,
            WorkshopServices services,
            WorkshopDetails workshop,
            WorkshopPartyRow party,
            ParticipantRow person,
            ParticipantDetails known,
            List<ParticipantDetails> others,
            boolean mayChange,
            Runnable changed) {
        this.member = member;
        this.services = services;
        this.workshop = workshop;
        this.steps = new Steps(changed);
        Span name = new Span(person.name());
        name.addClassName("strong");
        Div words = new Div(name);
        words.addClassName("stacked");
        if (!person.position().isEmpty()) {
            words.add(quiet(person.position()));
        }
        if (known != null) {
            words.add(reach(known.data().reach()));
        }
        add(words);
        Div badges = new Div();
        badges.addClassName("badges");
        if (person.sponsor()) {
            badges.add(badge(text("workshop.person.is-sponsor"), "badge small"));
        }
        badges.add(badge(text("workshop.coming." + person.answer()), theme(person.answer())));
        if (known != null && known.invitedAt() == null) {
            badges.add(badge(text("workshop.person.unwritten"), "badge contrast small"));
        }
        add(badges);
        if (mayChange && known != null) {
            MenuBar bar = new MenuBar();
            SubMenu menu = Steps.menu(bar, person.name());
            menu.addItem(
                    text("workshop.person.edit"),
                    click -> new InviteeDialog(member, services, workshop, party, others, known, changed).open());
            fill(menu, known);
            add(bar);
        }
    }

    private void fill(SubMenu menu, ParticipantDetails known) {
        String name = known.data().name();
        if (!known.data().reach().email().isEmpty()) {
            menu.addItem(
                    text(known.invitedAt() == null ? "workshop.person.invite" : "workshop.person.invite-again"),
                    click -> steps.run(() -> {
                        services.participants.invite(member, workshop.id(), known.id(), known.version());
                        Notices.done(text("workshop.person.invited", "name", name));
                    }));
        }
        for (Coming answer : Coming.values()) {
            if (answer != known.answer()) {
                menu.addItem(
                        text("workshop.person.note." + answer),
                        click -> steps.run(() -> services.participants.answer(
                                member, workshop.id(), known.id(), known.version(), new AnswerOfSeat(answer))));
            }
        }
        menu.addItem(
                text("workshop.person.remove"),
                click -> steps.confirm(
                        text("workshop.person.remove.title", "name", name),
                        text("workshop.person.remove.text"),
                        text("workshop.person.remove"),
                        () -> {
                            services.participants.remove(member, workshop.id(), known.id(), known.version());
                            Notices.done(text("workshop.person.removed", "name", name));
                        }));
    }

    private static Div reach(ReachData reach) {
        Div lines = new Div();
        lines.addClassName("secondary");
        if (!reach.email().isEmpty()) {
            lines.add(new Div(new Anchor("mailto:" + reach.email(), reach.email())));
        }
        if (!reach.phone().isEmpty()) {
            lines.add(new Div(new Anchor("tel:" + reach.phone(), Phones.written(reach.phone()))));
        }
        if (reach.email().isEmpty() && reach.phone().isEmpty()) {
            lines.add(new Span(text("workshop.person.unreachable")));
        }
        return lines;
    }

    private static String theme(Coming answer) {
        return switch (answer) {
            case COMING -> "badge success small";
            case NOT_COMING -> "badge error small";
            case OPEN -> "badge contrast small";
        };
    }

    private static Span badge(String words, String theme) {
        Span badge = new Span(words);
        badge.getElement().getThemeList().add(theme);
        return badge;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }
}
