package org.counterpart.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.NotFound;
import org.counterpart.common.Phrase;
import org.counterpart.firm.Member;
import org.counterpart.firm.TestMembers;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.quiz.InstrumentVersionRow;
import org.counterpart.quiz.Passport;
import org.counterpart.quiz.PassportScale;
import org.counterpart.quiz.PassportService;
import org.counterpart.quiz.Perspective;
import org.counterpart.quiz.VersionState;
import org.counterpart.shell.Markup;
import org.counterpart.shell.TestShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The passport's screen, over services that answer what a test tells them to. */
class PassportViewTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2027-01-11T08:15:00Z");
    private static final Phrase FEW = new Phrase("quiz.passport.few", Map.of("least", 10));
    private static final Phrase NO_NORMS = new Phrase("quiz.passport.no-norms", Map.of("least", 100));
    private static final PassportScale EXPERT =
            new PassportScale("expert", 8, 0.7824, 0.7213, 0.834, 7.44, null, 54.12, 15.9);
    private static final PassportScale HANDS =
            new PassportScale("hands", 1, null, null, null, null, new Phrase("quiz.passport.one-item"), 40.0, 10.0);

    private final InstrumentService instruments = mock(InstrumentService.class);
    private final PassportService passports = mock(PassportService.class);

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void each_number_is_in_the_picture_and_in_the_table_and_what_is_refused_says_why() {
        versions(1);
        when(passports.passport(any(), eq(ID), eq(1), eq(Perspective.SELF)))
                .thenReturn(passport(130, List.of(EXPERT, HANDS), null));
        open(TestMembers.vera(), "/versions/1/passport");
        assertThat(markup())
                .contains("<desc>Expert: 0.78, from 0.72 to 0.83</desc>", "<td>0.78</td>", "<td>0.72 – 0.83</td>")
                .contains(
                        "<td>7.4</td>", "One statement alone", "54, give or take 16", "<td>54.1</td>", "<td>15.9</td>")
                .contains("No ranking of people");
        assertThat(said()).contains("130", "English");
    }

    @Test
    void of_few_it_tells_no_number_but_why() {
        versions(1);
        PassportScale few = new PassportScale("expert", 8, null, null, null, null, FEW, null, null);
        PassportScale same = new PassportScale("hands", 8, null, null, null, null, FEW, null, null);
        when(passports.passport(any(), eq(ID), eq(1), any())).thenReturn(passport(7, List.of(few, same), NO_NORMS));
        open(TestMembers.vera(), "/versions/1/passport");
        assertThat(markup()).containsOnlyOnce("Told from 10 answers on").contains("from 100 people on");
        assertThat(markup()).doesNotContain("<svg", "<table");
    }

    @Test
    void before_anybody_answered_it_says_from_when_on_there_is_something() {
        versions(1);
        when(passports.passport(any(), eq(ID), eq(1), eq(Perspective.OBSERVER)))
                .thenReturn(passport(0, List.of(), NO_NORMS));
        open(TestMembers.vera(), "/versions/1/passport?perspective=OBSERVER");
        assertThat(said()).contains("Nothing to count yet", "nothing has been released yet");
        assertThat(markup()).contains("No ranking of people").doesNotContain("Cronbach");
    }

    @Test
    void without_a_number_it_is_the_newest_published_version_and_the_others_are_one_step_away() {
        versions(2, 1);
        when(passports.passport(any(), eq(ID), anyInt(), any())).thenReturn(passport(130, List.of(EXPERT), null));
        open(TestMembers.vera(), "/passport");
        assertThat(current()).contains("Version 2", "About oneself", "Passport");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref))
                .contains(
                        "f/meridian/instruments/" + ID + "/versions/1/passport",
                        "f/meridian/instruments/" + ID + "/versions/2/passport?perspective=OBSERVER");
        open(TestMembers.vera(), "/versions/1/passport");
        assertThat(current()).contains("Version 1");
    }

    @Test
    void a_draft_has_none() {
        versions();
        open(TestMembers.vera(), "/passport");
        assertThat(said()).contains("still being written");
        open(TestMembers.vera(), "/versions/1/passport");
        assertThat(said()).contains("still being written");
    }

    @Test
    void it_speaks_the_readers_language() {
        versions(1);
        when(passports.passport(any(), eq(ID), eq(1), any())).thenReturn(passport(130, List.of(EXPERT), null));
        shell(TestMembers.vera());
        UI.getCurrent().setLocale(Locale.GERMAN);
        go("/versions/1/passport");
        assertThat(markup()).contains("<td>0,78</td>", "Keine Rangfolge");
    }

    @Test
    void what_is_not_there_and_whoever_is_a_client_finds_nothing() {
        versions(1);
        when(passports.passport(any(), any(), eq(7), any())).thenThrow(new NotFound("problem.not-found"));
        open(TestMembers.vera(), "/versions/7/passport");
        assertThat(heading()).isNotEqualTo("Small");
        open(TestMembers.vera(), "/versions/first/passport");
        assertThat(heading()).isNotEqualTo("Small");
        open(TestMembers.clara(), "/versions/1/passport");
        assertThat(heading()).isNotEqualTo("Small");
    }

    private void versions(int... published) {
        List<InstrumentVersionRow> versions = Stream.concat(
                        published.length > 0 ? Stream.of() : Stream.of(version(1, VersionState.DRAFT)),
                        java.util.Arrays.stream(published).mapToObj(number -> version(number, VersionState.PUBLISHED)))
                .toList();
        InstrumentRow row = new InstrumentRow(
                ID, 1, "small", "Small", false, InstrumentStatus.ACTIVE, null, null, 24, List.of("en"), NOW);
        when(instruments.find(any(), eq(ID))).thenReturn(new InstrumentDetails(row, versions));
    }

    private static InstrumentVersionRow version(int number, VersionState state) {
        return new InstrumentVersionRow(ID, UUID.randomUUID(), 1, number, state, 24, List.of("en"), NOW, NOW);
    }

    private static Passport passport(int people, List<PassportScale> scales, Phrase noNorms) {
        return new Passport(
                Perspective.SELF,
                RolePicturesTest.instrument(),
                1,
                people,
                NOW,
                scales,
                noNorms,
                List.of(new Phrase("quiz.passport.no-ranking")));
    }

    private void open(Member member, String path) {
        MockVaadin.tearDown();
        shell(member);
        go(path);
    }

    @SuppressWarnings("unchecked")
    private void shell(Member member) {
        Instance<InstrumentTab> tabs = mock(Instance.class);
        when(tabs.stream()).thenAnswer(asked -> Stream.of(new PassportTab(), new VersionsTab()));
        TestShell.of(member).with(instruments, passports, tabs).open(PassportView.class, InstrumentView.class);
    }

    private static void go(String path) {
        Location location = new Location("f/meridian/instruments/" + ID + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String heading() {
        return _find(H1.class).stream().map(H1::getText).collect(Collectors.joining());
    }

    private static String markup() {
        return _find(Markup.class).stream()
                .map(part -> part.getElement().getProperty("innerHTML"))
                .collect(Collectors.joining());
    }

    private static String said() {
        return _find(PassportView.class).stream()
                .map(view -> view.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private static List<String> current() {
        return _find(RouterLink.class).stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(RouterLink::getText)
                .toList();
    }
}
