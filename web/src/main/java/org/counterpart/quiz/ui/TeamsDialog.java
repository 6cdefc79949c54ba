package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.QuizTeamRow;
import org.counterpart.shell.Texts;

/** The teams that rounds can be about. */
class TeamsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Slice MANY = new Slice(0, 200);

    private final Member member;
    private final transient RoundServices services;
    private final Div content = new Div();

    TeamsDialog(Member member, RoundServices services) {
        this.member = member;
        this.services = services;
        setHeaderTitle(text("rounds.teams"));
        setWidth("32rem");
        add(content);
        Button add = new Button(text("teams.add"), VaadinIcon.PLUS.create(), click -> new TeamDialog(
                        member, services, null, id -> show())
                .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("teams.close"), click -> close()), add);
        show();
    }

    private void show() {
        content.removeAll();
        List<QuizTeamRow> teams = services.teams.rows(member, MANY);
        if (teams.isEmpty()) {
            content.add(new Paragraph(text("teams.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        for (QuizTeamRow team : teams) {
            Span name = new Span(team.name());
            name.addClassName("strong");
            Span people = new Span(Texts.here().count("teams.people", team.people())
                    + (team.engagementId() == null ? "" : " · " + text("teams.of-engagement")));
            people.addClassName("secondary");
            Div words = new Div(name, people);
            words.addClassName("stacked");
            Button edit = new Button(VaadinIcon.EDIT.create(), click -> new TeamDialog(
                            member, services, services.teams.find(member, team.id()), id -> show())
                    .open());
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            edit.setAriaLabel(text("teams.change.one", "name", team.name()));
            list.add(new ListItem(words, edit));
        }
        content.add(list);
    }
}
