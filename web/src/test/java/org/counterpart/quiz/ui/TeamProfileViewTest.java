package org.counterpart.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Conflict;
import org.counterpart.firm.TestMembers;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.quiz.TeamProfile;
import org.counterpart.quiz.TeamProfileService;
import org.counterpart.shell.Markup;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamProfileViewTest {

    private final TeamProfileService teams = mock(TeamProfileService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void of_a_group_that_is_withheld_it_says_why_and_shows_nothing() {
        when(teams.ofRound(any(), any()))
                .thenReturn(new TeamProfile(
                        UUID.randomUUID(),
                        "Half a year on the quay",
                        "The quay",
                        Instant.EPOCH,
                        ZoneId.of("Europe/Oslo"),
                        1,
                        RolePicturesTest.instrument(),
                        4,
                        List.of(RolePicturesTest.self()),
                        List.of(RaterGroup.CLIENT, RaterGroup.COLLEAGUE)));
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Team profile: The quay");
        assertThat(markup())
                .contains("The three roles", "Clients, Colleagues: nothing is shown, because fewer than 4")
                .doesNotContain("mark client", "mark colleague");
    }

    @Test
    void before_the_round_is_closed_it_says_that_it_is_told_once() {
        when(teams.ofRound(any(), any())).thenThrow(new Conflict("profile.team.open"));
        open();
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(words -> words.contains("told once"));
        assertThat(markup()).isEmpty();
    }

    private void open() {
        TestShell.of(TestMembers.vera()).with(teams).open(TeamProfileView.class);
        UI.getCurrent().navigate("f/meridian/rounds/" + UUID.randomUUID() + "/team");
    }

    private static String markup() {
        return _find(Markup.class).stream()
                .map(part -> part.getElement().getProperty("innerHTML"))
                .collect(Collectors.joining());
    }
}
