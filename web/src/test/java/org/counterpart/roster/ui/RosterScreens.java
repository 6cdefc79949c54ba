package org.counterpart.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.firm.TestMembers;
import org.counterpart.lists.ListsService;
import org.counterpart.members.MemberRow;
import org.counterpart.members.MemberStatus;
import org.counterpart.members.MembersService;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.CertificationService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ConsultantRow;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.Glance;
import org.counterpart.roster.GlanceService;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.Money;
import org.counterpart.roster.PhotoService;
import org.counterpart.roster.RosterFileService;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.Background;
import org.counterpart.shell.TestShell;

/** The roster's screens over services that answer what a test tells them to. */
final class RosterScreens {

    private static final ValidatorFactory RULES = Validation.buildDefaultValidatorFactory();

    static final UUID AIKO = UUID.fromString("0199e000-0000-7000-8000-000000000003");

    final RosterService roster = mock(RosterService.class);
    final MembersService members = mock(MembersService.class);
    final RosterFileService files = mock(RosterFileService.class);
    final ListsService lists = mock(ListsService.class);
    final ProgrammeService programmes = mock(ProgrammeService.class);
    final CertificationService certifications = mock(CertificationService.class);
    final GlanceService team = mock(GlanceService.class);
    final PhotoService photos = mock(PhotoService.class);

    private final TestShell shell;
    private boolean open;

    private RosterScreens(Member member) {
        holds(0);
        // A VP's first page.
        LocalDate today = LocalDate.parse("2026-07-01");
        when(team.glance(any()))
                .thenReturn(new Glance(today, today, 0, List.of(), List.of(), List.of(), List.of(), List.of()));
        when(members.rows(any(), any())).thenReturn(List.of(row(TestMembers.vera()), row(TestMembers.camila())));
        shell = TestShell.of(member)
                .with(
                        roster,
                        members,
                        mock(Instance.class),
                        files,
                        lists,
                        new AtOnce(),
                        programmes,
                        certifications,
                        team,
                        photos,
                        Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC),
                        RULES.getValidator());
    }

    /** Does what is done beside a screen before the screen goes on. */
    static final class AtOnce extends Background {
        @Override
        protected void start(Runnable work) {
            work.run();
        }
    }

    /** What this member sees; the caller closes it with {@code MockVaadin.tearDown()}. */
    static RosterScreens of(Member member) {
        return new RosterScreens(member);
    }

    /** So many consultants match, whatever is asked. */
    RosterScreens holds(int consultants) {
        doReturn(consultants).when(roster).count(any(), any());
        doAnswer(call -> {
                    Slice slice = call.getArgument(3);
                    return IntStream.range(slice.offset(), Math.min(slice.offset() + slice.limit(), consultants))
                            .mapToObj(RosterScreens::consultant)
                            .toList();
                })
                .when(roster)
                .rows(any(), any(), any(), any());
        return this;
    }

    /** Aiko's profile in this version. */
    RosterScreens aiko(long version, ConsultantData data, String changedBy) {
        when(roster.find(any(), any()))
                .thenReturn(new ConsultantDetails(
                        AIKO, version, data, Instant.parse("2026-06-01T08:00:00Z"), changedBy, null));
        return this;
    }

    /** Opens a screen of the firm; the first time, the tab too. */
    void go(String path) {
        if (!open) {
            open = true;
            shell.open(
                    RosterView.class,
                    ConsultantView.class,
                    ConsultantFormView.class,
                    NewConsultantView.class,
                    TeamMapView.class,
                    ImportView.class,
                    GlanceView.class);
            clearInvocations(roster, members);
        }
        Location location = new Location("f/meridian/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static String heading() {
        return _get(H1.class).getText();
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    static void click(String button) {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(_get(Button.class, one -> one.withText(button)));
    }

    static boolean has(String button) {
        return !_find(Button.class, one -> one.withText(button)).isEmpty();
    }

    /** Everything that is said in passing. */
    static String notices() {
        return NotificationsKt.getNotifications().stream()
                .map(RosterScreens::words)
                .collect(Collectors.joining("\n"));
    }

    /** The words of a component and all in it. */
    static String words(Component component) {
        String own = component instanceof Text text
                ? text.getText()
                : component instanceof Notification
                                || component instanceof HasText
                                        && component.getChildren().findAny().isPresent()
                        ? component.getElement().getProperty("text", "")
                        : component.getElement().getText();
        return Stream.concat(Stream.of(own), component.getChildren().map(RosterScreens::words))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    static ConsultantData profile() {
        return new ConsultantData(
                "Aiko Tanabe",
                "JP",
                "Osaka",
                "Asia/Tokyo",
                List.of(new LanguageSkill("ja", CefrLevel.C2)),
                List.of("Supplier partnerships"),
                new Money(18_000_000, "JPY"),
                "Built partnerships.",
                ConsultantStatus.ACTIVE,
                TestMembers.camila().id());
    }

    private static ConsultantRow consultant(int number) {
        return new ConsultantRow(
                new UUID(1, number),
                1,
                "Consultant " + number,
                "JP",
                "Osaka",
                "Asia/Tokyo",
                ConsultantStatus.ACTIVE,
                List.of(new LanguageSkill("ja", CefrLevel.C2)),
                List.of(),
                List.of(),
                List.of(),
                null,
                "JP-27",
                LocalDate.of(2019, 3, 1));
    }

    private static MemberRow row(Member member) {
        Set<Role> roles = member.roles();
        return new MemberRow(
                member.id(),
                1,
                member.name(),
                member.email(),
                "en",
                roles,
                MemberStatus.ACTIVE,
                true,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
