package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.counterpart.common.Codes;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.firm.Member;
import org.counterpart.quiz.AskableVersion;
import org.counterpart.quiz.QuizTeamDetails.TeamPerson;
import org.counterpart.quiz.QuizTeamRow;
import org.counterpart.quiz.RoundData;
import org.counterpart.quiz.TeamRoundData;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ViewerZone;

/** Starts a round about a team, or the people of an engagement. */
class StartRoundDialog extends SavingDialog<RoundData> {

    private static final long serialVersionUID = 1L;
    private static final Slice MANY = new Slice(0, 200);
    private static final int WEEKS = 3;

    /** Whom a round is about. */
    private enum About {
        TEAM,
        ENGAGEMENT
    }

    private final Member member;
    private final transient RoundServices services;
    private final transient Consumer<UUID> started;
    private final RadioButtonGroup<About> about = new RadioButtonGroup<>(text("rounds.about"));
    private final ComboBox<QuizTeamRow> team = new ComboBox<>(text("rounds.team"));
    private final Button newTeam = new Button(text("teams.add"));
    private final ComboBox<EngagementRow> engagement = new ComboBox<>(text("rounds.engagement"));
    private final MultiSelectComboBox<TeamPerson> people = new MultiSelectComboBox<>(text("rounds.people"));
    private final Select<AskableVersion> instrument = new Select<>();
    private final transient RoundFields fields;

    StartRoundDialog(Member member, RoundServices services, Consumer<UUID> started) {
        super(RoundData.class, services.validator, text("rounds.start"), text("rounds.start.do"));
        this.member = member;
        this.services = services;
        this.started = started;
        fields = new RoundFields(binder, rules, services.clock);
        about.setItems(About.values());
        about.setItemLabelGenerator(one -> text("rounds.about." + one));
        about.addValueChangeListener(change -> arrange());
        teams(null);
        team.setItemLabelGenerator(one -> one.name() + " · " + Texts.here().count("teams.people", one.people()));
        newTeam.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        newTeam.addClickListener(click -> new TeamDialog(member, services, null, this::teams).open());
        engagement.setItems(services.engagements.rows(member, EngagementFilter.ALL, MANY));
        engagement.setItemLabelGenerator(EngagementRow::name);
        engagement.addValueChangeListener(change -> people(change.getValue()));
        people.setItemLabelGenerator(one -> one.client() ? text("teams.client", "name", one.name()) : one.name());
        people.setHelperText(text("rounds.people.hint"));
        List<AskableVersion> askable = services.instruments.toAskWith(member);
        instrument.setLabel(text("rounds.instrument"));
        instrument.setItems(askable);
        instrument.setItemLabelGenerator(AskableVersion::name);
        instrument.setVisible(askable.size() > 1);
        List.of(team, engagement).forEach(field -> field.setRequiredIndicatorVisible(true));
        FormLayout form = new FormLayout(about, team, newTeam, engagement, people, instrument);
        fields.addTo(form);
        form.setColspan(about, 2);
        form.setColspan(people, 2);
        form.setColspan(engagement, 2);
        form.setColspan(instrument, 2);
        add(form);
        LocalDate end = LocalDate.now(services.clock).plusWeeks(WEEKS);
        String title = askable.isEmpty() ? "" : askable.get(0).name();
        binder.readRecord(new RoundData(title, end, null, 4, true));
        askable.stream().findFirst().ifPresent(instrument::setValue);
        about.setValue(About.TEAM);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ViewerZone.of(event.getUI(), zone -> {
            if (Codes.isZone(zone.getId())) {
                fields.zone.setValue(zone.getId());
            }
        });
    }

    private void arrange() {
        boolean forTeam = about.getValue() == About.TEAM;
        team.setVisible(forTeam);
        newTeam.setVisible(forTeam);
        engagement.setVisible(!forTeam);
        people.setVisible(!forTeam);
        people.setEnabled(engagement.getValue() != null);
    }

    /** @param chosen the team to choose; {@code null}: none */
    private void teams(UUID chosen) {
        List<QuizTeamRow> rows = services.teams.rows(member, MANY);
        team.setItems(rows);
        rows.stream().filter(one -> one.id().equals(chosen)).findFirst().ifPresent(team::setValue);
    }

    /** Its own people are chosen; its clients can be. */
    private void people(EngagementRow chosen) {
        List<TeamPerson> there = chosen == null ? List.of() : services.teams.peopleOf(member, chosen.id());
        Set<UUID> staff = chosen == null
                ? Set.of()
                : services.engagements.find(member, chosen.id()).team().stream()
                        .map(one -> one.memberId())
                        .collect(Collectors.toSet());
        people.setItems(there);
        people.setValue(
                there.stream().filter(one -> staff.contains(one.memberId())).collect(Collectors.toSet()));
        people.setEnabled(chosen != null);
    }

    @Override
    void save(RoundData typed) {
        boolean forTeam = about.getValue() == About.TEAM;
        AskableVersion asked = instrument.getValue();
        TeamRoundData wanted = new TeamRoundData(
                typed,
                forTeam ? team.getValue().id() : null,
                forTeam ? null : engagement.getValue().id(),
                forTeam
                        ? null
                        : people.getValue().stream().map(TeamPerson::memberId).toList(),
                asked == null ? null : asked.versionId());
        try {
            started.accept(services.rounds.start(member, wanted, requestKey));
        } catch (Invalid wrong) {
            throw new Invalid(wrong.errors().stream()
                    .map(error ->
                            new FieldError(error.field().replaceFirst("^data\\.", ""), error.key(), error.values()))
                    .toList());
        }
    }

    @Override
    boolean ready() {
        ComboBox<?> field = about.getValue() == About.TEAM ? team : engagement;
        if (field.isEmpty()) {
            field.setErrorMessage(text("field.required"));
            field.setInvalid(true);
            field.focus();
        }
        return !field.isEmpty();
    }
}
