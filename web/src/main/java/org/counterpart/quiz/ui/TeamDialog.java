package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.QuizTeamData;
import org.counterpart.quiz.QuizTeamDetails;
import org.counterpart.quiz.QuizTeamDetails.TeamPerson;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** Makes a team, or changes its name and who is in it. */
class TeamDialog extends SavingDialog<QuizTeamData> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient RoundServices services;
    private final transient Consumer<UUID> saved;
    private final transient Map<UUID, TeamPerson> known = new LinkedHashMap<>();
    private transient QuizTeamDetails seen;

    /** @param seen what to change; {@code null}: a new one */
    TeamDialog(Member member, RoundServices services, QuizTeamDetails seen, Consumer<UUID> saved) {
        super(
                QuizTeamData.class,
                services.validator,
                text(seen == null ? "teams.add" : "teams.change"),
                text("action.save"));
        this.member = member;
        this.services = services;
        this.seen = seen;
        this.saved = saved;
        TextField name = new TextField(text("teams.name"));
        name.setRequiredIndicatorVisible(true);
        MultiSelectComboBox<TeamPerson> people = new MultiSelectComboBox<>(text("teams.members"));
        people.setItemLabelGenerator(one -> one.client() ? text("teams.client", "name", one.name()) : one.name());
        people.setHelperText(text("teams.members.hint"));
        people.setItems(
                query -> services
                        .teams
                        .candidates(
                                member, query.getFilter().orElse(""), new Slice(query.getOffset(), query.getLimit()))
                        .stream()
                        .peek(one -> known.put(one.memberId(), one)));
        binder.forField(name).withValidator(rules.of("name")).bind("name");
        binder.forField(people)
                .withConverter(
                        chosen -> chosen.stream()
                                .map(TeamPerson::memberId)
                                .sorted()
                                .toList(),
                        ids -> ids.stream()
                                .map(known::get)
                                .filter(one -> one != null)
                                .collect(Collectors.toSet()))
                .bind("memberIds");
        add(new FormLayout(name, people));
        binder.readRecord(seen == null ? new QuizTeamData("", List.of()) : data(seen));
        name.focus();
    }

    @Override
    void save(QuizTeamData typed) {
        UUID id;
        if (seen == null) {
            id = services.teams.add(member, typed, requestKey);
        } else {
            id = seen.id();
            services.teams.change(member, id, seen.version(), typed);
        }
        Notices.done(text("teams.saved", "name", typed.name()));
        saved.accept(id);
    }

    @Override
    void meanwhile(QuizTeamData typed) {
        QuizTeamDetails now = services.teams.find(member, seen.id());
        ThreeWay<QuizTeamData> both = ThreeWay.of(data(seen), data(now), typed);
        seen = now;
        binder.readRecord(both.merged());
        say(text(
                "rounds.meanwhile",
                "fields",
                both.changes().stream()
                        .map(change -> text("teams.field." + change.field()))
                        .collect(Collectors.joining(", "))));
    }

    private QuizTeamData data(QuizTeamDetails team) {
        team.people().forEach(one -> known.put(one.memberId(), one));
        return new QuizTeamData(
                team.name(),
                team.people().stream().map(TeamPerson::memberId).sorted().toList());
    }
}
