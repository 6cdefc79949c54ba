package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.validation.Validator;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InvitationService;
import org.counterpart.quiz.NamedObservers;
import org.counterpart.quiz.ObserverRow;
import org.counterpart.quiz.ObserverState;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;

/** Whom somebody named to be asked about themselves, and room to name more; on their own role profile. */
class ObserversPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient InvitationService invitations;
    private final transient Validator validator;
    private final UUID subjectId;

    /** @param subjectId the member's own */
    ObserversPanel(Member member, InvitationService invitations, Validator validator, UUID subjectId) {
        this.member = member;
        this.invitations = invitations;
        this.validator = validator;
        this.subjectId = subjectId;
        addClassName("observers");
        show();
    }

    private void show() {
        NamedObservers named = invitations.named(member, subjectId);
        removeAll();
        H2 title = new H2(text("observers.title"));
        Div heading = new Div(title);
        heading.addClassName("section-heading");
        if (named.open()) {
            Button add = new Button(text("observers.add"), VaadinIcon.PLUS.create(), click -> new ObserverDialog(
                            member, invitations, validator, subjectId, named.suggestions(), this::show)
                    .open());
            heading.add(add);
        }
        Paragraph rule = new Paragraph(text("observers.text", "smallest", named.smallestGroup()));
        rule.addClassName("secondary");
        add(heading, rule);
        if (named.observers().isEmpty()) {
            add(new Paragraph(text(named.open() ? "observers.none" : "observers.none.closed")));
            return;
        }
        add(enough(named));
        UnorderedList list = new UnorderedList();
        list.addClassNames("people", "observer-list");
        named.observers().forEach(one -> list.add(line(one, named.open())));
        add(list);
    }

    /** How far each group is from being shown at all: of those who may answer, not of those who did. */
    private static Div enough(NamedObservers named) {
        Div groups = new Div();
        groups.addClassName("badges");
        for (RaterGroup group : new RaterGroup[] {RaterGroup.CLIENT, RaterGroup.COLLEAGUE}) {
            long count = named.observers().stream()
                    .filter(one -> one.group() == group && one.state() != ObserverState.REFUSED)
                    .count();
            if (count == 0) {
                continue;
            }
            boolean few = count < named.smallestGroup();
            Span badge = new Span(text(
                    few ? "observers.few" : "observers.enough",
                    "group",
                    text("observers.group." + group),
                    "count",
                    count,
                    "smallest",
                    named.smallestGroup()));
            badge.getElement().getThemeList().add(few ? "badge warning" : "badge success");
            groups.add(badge);
        }
        return groups;
    }

    private ListItem line(ObserverRow one, boolean open) {
        Span name = new Span(one.name());
        name.addClassName("strong");
        Span about = new Span(text("observers.group." + one.group()) + " · "
                + World.here().language(one.language()) + " · " + one.email());
        about.addClassName("secondary");
        Div words = new Div(name, about);
        words.addClassName("stacked");
        ListItem line = new ListItem(words, badge(one.state()));
        if (open && one.state() == ObserverState.NAMED) {
            Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> takeBack(one));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            back.setAriaLabel(text("observers.take-back", "name", one.name()));
            back.setTooltipText(text("observers.take-back", "name", one.name()));
            back.setDisableOnClick(true);
            line.add(back);
        }
        return line;
    }

    static Span badge(ObserverState state) {
        Span badge = new Span(text("observers.state." + state));
        badge.getElement()
                .getThemeList()
                .add(
                        switch (state) {
                            case NAMED -> "badge";
                            case APPROVED -> "badge success";
                            case REFUSED -> "badge contrast";
                        });
        return badge;
    }

    private void takeBack(ObserverRow one) {
        try {
            invitations.takeBack(member, one.id(), one.version());
            Notices.done(text("observers.taken-back", "name", one.name()));
        } catch (Problem meanwhile) {
            Notices.problem(meanwhile);
        }
        show();
    }
}
