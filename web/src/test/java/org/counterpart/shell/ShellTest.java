package org.counterpart.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.firm.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ShellTest {

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void who_is_in_one_firm_goes_straight_to_its_first_screen() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("");
        assertThat(heading()).isEqualTo("Papers of Meridian Consulting");
        assertThat(path()).isEqualTo("f/meridian/papers");
    }

    @Test
    void who_is_in_several_firms_chooses() {
        shell(TestMembers.camila(), TestMembers.henrik());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("/f/meridian", "/f/harbour");
    }

    @Test
    void who_is_in_no_firm_is_told_what_to_do() {
        shell();
        UI.getCurrent().navigate("");
        assertThat(heading()).isEqualTo("You are not in a firm yet");
    }

    @Test
    void a_firm_one_does_not_belong_to_is_not_there() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("f/harbour/papers");
        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void a_screen_that_does_not_say_who_it_is_for_is_never_for_clients() {
        shell(TestMembers.clara());
        UI.getCurrent().navigate("f/meridian/papers");
        assertThat(heading()).isEqualTo("There is nothing here for you");
    }

    @Test
    void a_screen_for_a_role_is_not_there_for_others_and_not_in_their_menu() {
        shell(TestMembers.camila());
        UI.getCurrent().navigate("f/meridian/safe");
        assertThat(heading()).isEqualTo("There is nothing here for you");
        UI.getCurrent().navigate("f/meridian/papers");
        assertThat(menu()).containsExactly("roster.papers");
    }

    @Test
    void a_screen_is_never_made_for_those_it_is_not_for() {
        Safe.made = 0;
        shell(TestMembers.camila());
        UI.getCurrent().navigate("f/meridian/safe");
        assertThat(Safe.made).isZero();
    }

    @Test
    void the_menu_is_in_order() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("f/meridian");
        assertThat(menu()).containsExactly("roster.papers", "roster.safe");
    }

    @Test
    void a_client_goes_straight_to_the_first_screen_for_clients() {
        shell(TestMembers.clara());
        UI.getCurrent().navigate("f/meridian");
        assertThat(heading()).isEqualTo("What is shared");
        assertThat(menu()).containsExactly("roster.shared");
    }

    @Test
    void switching_is_offered_to_those_who_can() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("f/meridian");
        assertThat(account()).doesNotContain("Switch firm").contains("Sign out");
        MockVaadin.tearDown();
        shell(TestMembers.camila(), TestMembers.henrik());
        UI.getCurrent().navigate("f/harbour");
        assertThat(account()).contains("Switch firm");
    }

    @Test
    void one_tab_never_shows_one_firm_under_the_address_of_another() {
        shell(TestMembers.camila(), TestMembers.henrik());
        UI.getCurrent().navigate("f/meridian/papers");
        UI.getCurrent().navigate("f/harbour/papers");
        assertThat(_find(Papers.class)).isEmpty();
        assertThat(Screens.of(UI.getCurrent()).orElseThrow().slug()).isEqualTo("meridian");
    }

    @Test
    void a_problem_is_said_as_a_sentence() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("f/meridian");
        fail(new jakarta.ejb.EJBException(new Conflict("request.key.reused", Map.of())));
        assertThat(notice()).isEqualTo("This Idempotency-Key was used for another request. Use a new key.");
    }

    @Test
    void a_failure_of_ours_is_an_incident_without_internals() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("f/meridian");
        fail(new IllegalStateException("relation \"firm\" does not exist"));
        assertThat(notice()).contains("name incident").doesNotContain("relation");
    }

    @Test
    void a_screen_that_breaks_while_opening_is_an_incident() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("f/meridian/broken");
        assertThat(heading()).isEqualTo("Something went wrong on our side");
    }

    @Test
    void the_member_is_kept_with_the_tab_and_not_with_the_session() {
        shell(TestMembers.vera());
        UI.getCurrent().navigate("f/meridian/papers");
        assertThat(ComponentUtil.getData(UI.getCurrent(), Member.class)).isNotNull();
        assertThat(VaadinSession.getCurrent().getAttribute(Member.class)).isNull();
    }

    @Test
    void a_tab_enters_its_firm_once() {
        TestShell shell = shell(TestMembers.vera());
        UI.getCurrent().navigate("f/meridian/papers");
        UI.getCurrent().navigate("f/meridian/safe");
        Mockito.verify(shell.memberships()).enter("meridian");
    }

    private static TestShell shell(Member... members) {
        return TestShell.of(members).open(Papers.class, Safe.class, Shared.class, Broken.class);
    }

    private static void fail(RuntimeException failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        MockVaadin.clientRoundtrip();
    }

    private static String notice() {
        var notice = getNotifications().get(0);
        return notice.getChildren()
                .flatMap(content -> content.getChildren())
                .flatMap(part -> part.getChildren())
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElseThrow();
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private static List<String> account() {
        return _get(AccountMenu.class).getItems().get(0).getSubMenu().getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    @Route(value = "papers", layout = FirmLayout.class)
    @Menu(title = "roster.papers", order = 1, icon = "vaadin:users")
    static class Papers extends Div {
        private static final long serialVersionUID = 1L;

        @Inject
        Papers(Member member) {
            add(new H1("Papers of " + member.firmName()));
        }
    }

    @Route(value = "safe", layout = FirmLayout.class)
    @Menu(title = "roster.safe", order = 2)
    @ForRoles(Role.VP)
    static class Safe extends Div {
        private static final long serialVersionUID = 1L;
        private static int made;

        Safe() {
            made++;
        }
    }

    @Route(value = "shared", layout = FirmLayout.class)
    @Menu(title = "roster.shared", order = 3)
    @ForRoles(Role.CLIENT)
    static class Shared extends Div {
        private static final long serialVersionUID = 1L;

        Shared() {
            add(new H1("What is shared"));
        }
    }

    @Route(value = "broken", layout = FirmLayout.class)
    static class Broken extends Div {
        private static final long serialVersionUID = 1L;

        Broken() {
            throw new IllegalStateException("no");
        }
    }
}
