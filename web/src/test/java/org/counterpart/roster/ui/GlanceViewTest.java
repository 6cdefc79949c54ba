package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.roster.ui.RosterScreens.AIKO;
import static org.counterpart.roster.ui.RosterScreens.heading;
import static org.counterpart.roster.ui.RosterScreens.words;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.TestMembers;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeDetails;
import org.counterpart.programmes.ProgrammeStatus;
import org.counterpart.roster.CertificationData;
import org.counterpart.roster.Glance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class GlanceViewTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    private static final LocalDate LATER = TODAY.plusDays(90);
    private static final UUID LISTENING = UUID.randomUUID();

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void every_number_leads_to_the_people_it_counts() {
        open(3);
        assertThat(links())
                .contains(
                        "f/meridian/roster",
                        "f/meridian/roster?country=JP",
                        "f/meridian/roster?language=ja",
                        "f/meridian/roster?level=B2&language=ja",
                        "f/meridian/roster?level=C1&language=ja",
                        "f/meridian/roster?certified=" + LISTENING);
        assertThat(links()).as("nobody is no link").noneMatch(link -> link.contains("certifiedOn"));
    }

    @Test
    void what_is_missing_is_said_in_words() {
        open(3);
        assertThat(words(_get(GlanceView.class)))
                .contains("Expires in 12 days", "Nobody left in 90 days", "People without availability", "Enter leave");
    }

    @Test
    void a_certificate_is_renewed_on_the_spot_for_as_long_as_it_counted() {
        RosterScreens screens = open(3);
        when(screens.programmes.find(any(), eq(LISTENING)))
                .thenReturn(new ProgrammeDetails(
                        LISTENING, 1, new ProgrammeData("Listening", "", List.of(), 2, true, ProgrammeStatus.OFFERED)));
        _click(_get(Button.class, one -> one.withText("Renew")));
        _click(_get(Button.class, one -> one.withText("Save")));
        ArgumentCaptor<CertificationData> sent = ArgumentCaptor.forClass(CertificationData.class);
        verify(screens.certifications).add(any(), eq(AIKO), sent.capture(), any());
        assertThat(sent.getValue())
                .isEqualTo(new CertificationData(LISTENING, TODAY, TODAY.plusDays(365), "Vera Paulsen"));
        verify(screens.team, times(2)).glance(any());
    }

    @Test
    void a_firm_without_people_is_told_how_to_begin() {
        open(0);
        assertThat(words(_get(GlanceView.class))).contains("Nobody is on the roster yet");
    }

    @Test
    void a_consultant_finds_nothing_here() {
        RosterScreens.of(TestMembers.camila()).go("glance");
        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    private static RosterScreens open(int people) {
        RosterScreens screens = RosterScreens.of(TestMembers.vera());
        LocalDate last = TODAY.plusDays(12);
        when(screens.team.glance(any()))
                .thenReturn(new Glance(
                        TODAY,
                        LATER,
                        people,
                        List.of(new Glance.Country("JP", people)),
                        List.of(new Glance.Language("ja", 3, 2, 1)),
                        List.of(new Glance.Programme(LISTENING, "Listening", true, 1, 0)),
                        List.of(new Glance.Expiring(
                                AIKO,
                                "Aiko Tanabe",
                                UUID.randomUUID(),
                                1,
                                "Listening",
                                LISTENING,
                                last.minusDays(365),
                                last,
                                "Vera Paulsen")),
                        List.of(new Glance.Person(new UUID(1, 1), "Liam Fitzgerald", "IE"))));
        screens.go("glance");
        return screens;
    }

    private static List<String> links() {
        return _find(RouterLink.class).stream().map(RouterLink::getHref).toList();
    }
}
