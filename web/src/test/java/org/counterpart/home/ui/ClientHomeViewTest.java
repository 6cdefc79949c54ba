package org.counterpart.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Phrase;
import org.counterpart.engagement.CounterpartService;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.Template;
import org.counterpart.engagement.Waiting;
import org.counterpart.engagement.WaitingService;
import org.counterpart.engagement.ui.EngagementTestRoutes;
import org.counterpart.firm.EngagementPeople.Counterpart;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.outputs.OutputSummary;
import org.counterpart.outputs.OutputsService;
import org.counterpart.quiz.Audience;
import org.counterpart.quiz.ProfileRow;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.ShareRow;
import org.counterpart.quiz.ShareService;
import org.counterpart.quiz.ui.QuizTestRoutes;
import org.counterpart.shell.TestShell;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopRow;
import org.counterpart.workshop.WorkshopService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientHomeViewTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final UUID QUAY = UUID.randomUUID();

    private final WaitingService waiting = mock(WaitingService.class);
    private final EngagementService engagements = mock(EngagementService.class);
    private final WorkshopService workshops = mock(WorkshopService.class);
    private final OutputsService outputs = mock(OutputsService.class);
    private final CounterpartService counterparts = mock(CounterpartService.class);
    private final ProfileService profiles = mock(ProfileService.class);
    private final ShareService shares = mock(ShareService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_client_with_nothing_is_told_what_will_be_here_and_offered_the_questionnaire() {
        open(TestMembers.clara());
        assertThat(said())
                .contains("Welcome, Clara Jensen", "Nothing waits for you", "Nothing is open to you yet")
                .contains("Take the questionnaire")
                .doesNotContain("Who works with you");
    }

    @Test
    void what_waits_comes_first_and_is_one_tap_away() {
        when(waiting.mine(any()))
                .thenReturn(List.of(new Waiting(
                        "Who decides on the quay",
                        new Phrase("quiz.waiting.self", Map.of("title", "Autumn")),
                        "role-profiles/1/answer",
                        NOW)));
        open(TestMembers.clara());
        assertThat(said()).contains("One thing waits for you.", "Who decides on the quay", "Due");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("f/meridian/role-profiles/1/answer");
    }

    @Test
    void engagements_and_people_are_shown_with_faces_and_languages() {
        when(engagements.rows(any(), any(), any())).thenReturn(List.of(quay()));
        when(counterparts.mine(any()))
                .thenReturn(List.of(new Counterpart(
                        UUID.randomUUID(),
                        "Camila Rocha",
                        true,
                        List.of("pt-BR", "en"),
                        new byte[] {1, 2, 3},
                        List.of("Who decides on the quay"))));
        open(TestMembers.clara());
        assertThat(said()).contains("Who decides on the quay", "Camila Rocha", "Speaks Portuguese (Brazil), English");
        assertThat(_find(Avatar.class)).extracting(Avatar::getImage).contains("data:image/jpeg;base64,AQID");
    }

    @Test
    void a_workshop_leads_to_what_there_is_to_read_and_to_its_agreement() {
        UUID id = UUID.randomUUID();
        when(workshops.rows(any(), any(), any()))
                .thenReturn(List.of(new WorkshopRow(
                        id,
                        1,
                        "One quay, two clocks",
                        Stage.HELD,
                        LocalDate.parse("2026-05-12"),
                        "Europe/Oslo",
                        List.of("Nordhavn", "Atlas"),
                        QUAY,
                        "Heat from the harbour",
                        NOW)));
        when(outputs.mine(any())).thenReturn(List.of(new OutputSummary(id, 11, 1, 1L)));
        open(TestMembers.clara());
        assertThat(said()).contains("12 things to read", "Agreement: accepted by 1 of 2 parties");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("f/meridian/workshops/" + id + "/outputs", "f/meridian/workshops/" + id + "/agreement");
    }

    @Test
    void ones_own_role_profile_says_who_may_see_it_and_not_who_no_longer_may() {
        UUID id = UUID.randomUUID();
        when(profiles.mine(any(), any()))
                .thenReturn(List.of(new ProfileRow(
                        id,
                        UUID.randomUUID(),
                        "Clara Jensen",
                        "Autumn",
                        false,
                        NOW,
                        NOW,
                        ZoneOffset.UTC,
                        false,
                        NOW,
                        true,
                        null)));
        when(shares.shares(any(), any(), any()))
                .thenReturn(List.of(
                        new ShareRow(UUID.randomUUID(), 1, Audience.PERSON, "Camila Rocha", NOW, null),
                        new ShareRow(UUID.randomUUID(), 2, Audience.TEAM, "Harbour", NOW, NOW)));
        open(TestMembers.clara());
        assertThat(said())
                .contains("Besides you, these can see it: Camila Rocha.")
                .doesNotContain("Harbour");
    }

    @Test
    void the_firms_own_people_have_no_such_page() {
        open(TestMembers.vera());
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here for you");
    }

    private static EngagementRow quay() {
        LocalDate begins = LocalDate.parse("2026-05-01");
        return new EngagementRow(
                QUAY,
                1,
                "Who decides on the quay",
                Template.ADVISORY,
                Phase.DISCOVERY,
                1,
                begins,
                begins.plusDays(90),
                List.of("Nordhavn Port Authority"),
                NOW);
    }

    private void open(Member member) {
        HomeServices services =
                new HomeServices(waiting, engagements, workshops, outputs, counterparts, profiles, shares);
        TestShell.of(member)
                .with(services, Clock.fixed(NOW, ZoneOffset.UTC))
                .open(
                        ClientHomeView.class,
                        EngagementTestRoutes.overview(),
                        QuizTestRoutes.profile(),
                        QuizTestRoutes.answer());
        UI.getCurrent().navigate("f/meridian/home");
    }

    private static String said() {
        return _get(ClientHomeView.class).getElement().getTextRecursively();
    }
}
